document.title = 'Face to Face';

export {};
