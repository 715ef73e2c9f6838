/** Stands in unit tests for the styles, fonts, pictures and sounds that only webpack reads. */
export default '';
