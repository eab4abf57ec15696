package se.paragraf.extract.figure;

import se.paragraf.extract.layout.Box;

/**
 * The caption of a figure.
 *
 * @param text as printed, in one line
 * @param box where it stands
 */
record Caption(String text, Box box) {}
