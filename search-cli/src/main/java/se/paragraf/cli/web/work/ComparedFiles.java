package se.paragraf.cli.web.work;

import se.paragraf.index.compare.Comparison;

/** Two files that somebody compared, by their names, and what differs; the files are gone. */
public record ComparedFiles(String older, String newer, Comparison comparison) {}
