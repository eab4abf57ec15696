package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;
import se.paragraf.extract.pdf.PageContent;
import se.paragraf.extract.pdf.PageContent.Glyph;

/** Labels of a chart that run upwards, downwards or aslant, as names below many columns do. */
final class TurnedNames {

  /** Words of one label follow each other within this, in em. */
  private static final double WORD_GAP_EM = 0.6;

  private static final double SAME_LINE_EM = 0.3;

  /** Glyphs of one slanted label follow each other within this, in em, from middle to middle. */
  private static final double GLYPH_STEP_EM = 1.5;

  /** More slanted glyphs are a map. */
  private static final int MOST_GLYPHS = 4_000;

  private TurnedNames() {}

  /**
   * Those whose upper end lies in a box.
   *
   * @return the box of a slanted one is that of its upper end, where what it names stands
   */
  static List<ChartLabel> in(Box around, PageContent page, List<Word> words) {
    return Stream.concat(standing(words).stream(), slanted(page).stream())
        .filter(label -> around.holds(label.box().centerX(), label.box().y0()))
        .toList();
  }

  private static List<ChartLabel> standing(List<Word> words) {
    List<ChartLabel> labels = new ArrayList<>();
    for (int direction : new int[] {90, 270}) {
      boolean up = direction == 270;
      List<Word> turned =
          words.stream()
              .filter(word -> word.direction() == direction)
              .sorted(
                  Comparator.comparingDouble(Word::baseline)
                      .thenComparingDouble(word -> up ? -word.y1() : word.y0()))
              .toList();
      ChartLabel last = new ChartLabel("", new Box(0, 0, 0, 0), 0);
      for (Word word : turned) {
        Box box = Box.of(word);
        double gap = up ? last.box().y0() - box.y1() : box.y0() - last.box().y1();
        boolean goesOn =
            !labels.isEmpty()
                && Math.abs(last.box().centerX() - box.centerX()) <= SAME_LINE_EM * word.fontSize()
                && gap <= WORD_GAP_EM * word.fontSize();
        if (goesOn) {
          labels.removeLast();
        }
        last =
            goesOn
                ? new ChartLabel(last.text() + " " + word.text(), last.box().union(box), last.em())
                : new ChartLabel(word.text(), box, word.fontSize());
        labels.add(last);
      }
    }
    return labels;
  }

  private static List<ChartLabel> slanted(PageContent page) {
    List<List<Glyph>> runs = new ArrayList<>();
    page.glyphs().stream()
        .filter(glyph -> glyph.direction() < 0 && glyph.visible())
        .sorted(Comparator.comparingInt(Glyph::order))
        .limit(MOST_GLYPHS)
        .forEach(glyph -> {
          if (runs.isEmpty() || !follows(runs.getLast().getLast(), glyph)) {
            runs.add(new ArrayList<>());
          }
          runs.getLast().add(glyph);
        });
    return runs.stream().map(TurnedNames::label).filter(label -> !label.text().isEmpty()).toList();
  }

  private static boolean follows(Glyph before, Glyph glyph) {
    double step =
        Math.hypot(
            box(glyph).centerX() - box(before).centerX(),
            box(glyph).centerY() - box(before).centerY());
    return step <= GLYPH_STEP_EM * glyph.fontSize();
  }

  private static ChartLabel label(List<Glyph> run) {
    StringBuilder text = new StringBuilder();
    run.forEach(glyph -> text.append(glyph.text()));
    Box end =
        run.stream()
            .map(TurnedNames::box)
            .min(Comparator.comparingDouble(Box::centerY))
            .orElseThrow();
    return new ChartLabel(text.toString().strip(), end, run.getFirst().fontSize());
  }

  private static Box box(Glyph glyph) {
    return new Box(glyph.x0(), glyph.y0(), glyph.x1(), glyph.y1());
  }
}
