package se.paragraf.extract.layout;

import se.paragraf.extract.language.HeadWords;
import se.paragraf.model.DocumentKind;

/**
 * Tells the title of a report from its running head: both may read {@code Delårsrapport 2024}, but
 * the title is set large and is text.
 */
public final class ReportTitle {

  /** No running head of the reports seen is set so large, points; titles are. */
  private static final double LARGE_PT = 16.5;

  private ReportTitle() {}

  public static boolean is(Line line) {
    return line.fontSize() >= LARGE_PT
        && HeadWords.kind(line.text()).filter(kind -> kind == DocumentKind.RAPPORT).isPresent();
  }
}
