package se.paragraf.extract.container;

import java.nio.file.Path;

/**
 * A file that a container holds.
 *
 * @param name its path inside the container, with {@code /} between folders
 * @param file the unpacked bytes
 */
public record Member(String name, Path file) {}
