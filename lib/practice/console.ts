/**
 * Id of the console that the practice conversation plays. What happens under it is kept apart from everything real, so that no list,
 * figure, export or backup ever holds it.
 */
export const practiceConsole = 'practice';
