/** How components get at sentences; they live with the words, so that every room can draw them. */
export * from '../../words/voice';
