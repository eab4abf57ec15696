package se.paragraf.extract.figure;

/**
 * A value that is printed at what is drawn of it.
 *
 * @param color that it is drawn in
 * @param along where it is drawn, in the direction in which the names follow each other; points
 */
record Told(int color, double along, ChartLabel value) {}
