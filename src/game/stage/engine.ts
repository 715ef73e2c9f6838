/**
 * The part of Phaser that the stage needs, and no more: its core build, which has images, canvas
 * textures, tweens, cameras and scaling. What the types promise beyond it fails at run time only.
 */
import core from 'phaser-src/phaser-core.js';

export const { Game, Scene, Scale, AUTO } = core;
export type Textures = import('phaser').Textures.TextureManager;
export type Image = import('phaser').GameObjects.Image;
export type PhaserGame = import('phaser').Game;
