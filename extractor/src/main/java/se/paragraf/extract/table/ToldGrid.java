package se.paragraf.extract.table;

/**
 * A grid that the file itself tells.
 *
 * @param drawn whether lines or colours show it; without them it may only set things side by side
 */
public record ToldGrid(Grid grid, boolean drawn) {}
