package se.paragraf.cli.command;

/** How most commands write their result. */
enum TextOrJson {
  TEXT,
  JSON
}
