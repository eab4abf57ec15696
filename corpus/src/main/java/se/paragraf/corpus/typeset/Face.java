package se.paragraf.corpus.typeset;

/** A font face, by the file inside the jars of the module's font dependencies. */
enum Face {
  SANS("liberation/LiberationSans-Regular.ttf"),
  SANS_BOLD("liberation/LiberationSans-Bold.ttf"),
  SANS_ITALIC("liberation/LiberationSans-Italic.ttf"),
  SERIF("liberation/LiberationSerif-Regular.ttf"),
  SERIF_BOLD("liberation/LiberationSerif-Bold.ttf"),
  SERIF_ITALIC("liberation/LiberationSerif-Italic.ttf"),
  WIDE("net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed.ttf"),
  WIDE_BOLD("net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf");

  final String file;

  Face(String file) {
    this.file = file;
  }
}
