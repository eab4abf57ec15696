package se.paragraf.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.paragraf.extract.layout.Box;
import se.paragraf.extract.layout.Word;

/**
 * Words of a chart that stand together: a value, a name, a tick.
 *
 * @param em size of its type, points
 */
record ChartLabel(String text, Box box, double em) {

  /** Words of one label stand closer than this, in em. */
  private static final double WORD_GAP_EM = 0.6;

  /** Lines of one label follow each other within this, in em, from middle to middle. */
  private static final double LINE_STEP_EM = 1.35;

  private static final double SAME_LINE_EM = 0.3;

  /** What the mark of a legend was taken for. */
  private static final String BULLET = "\u2022";

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+\\u2212\\u2013]?(?:\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+|\\d+)(?:,\\d+)?(?:[ \\u00A0\\u2009\\u202F]?%)?");

  /** The labels inside a chart, each on one line. */
  static List<ChartLabel> in(Box chart, List<Word> words) {
    List<Word> inside =
        words.stream()
            .filter(word -> word.direction() == 0 && chart.holdsCenter(word))
            .filter(word -> !BULLET.equals(word.text()))
            .sorted(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::x0))
            .toList();
    List<ChartLabel> labels = new ArrayList<>();
    for (Word word : inside) {
      ChartLabel one = new ChartLabel(word.text(), Box.of(word), word.fontSize());
      Optional<ChartLabel> before = labels.stream().filter(one::goesOn).findFirst();
      before.ifPresent(labels::remove);
      labels.add(before.map(label -> label.and(one)).orElse(one));
    }
    return labels;
  }

  private boolean goesOn(ChartLabel before) {
    double gap = box.x0() - before.box.x1();
    return Math.abs(box.y1() - before.box.y1()) <= SAME_LINE_EM * em
        && gap > -SAME_LINE_EM * em
        && gap <= WORD_GAP_EM * em;
  }

  /** Labels of several lines as one each. */
  static List<ChartLabel> joined(List<ChartLabel> lines) {
    List<ChartLabel> labels = new ArrayList<>();
    for (ChartLabel line :
        lines.stream().sorted(Comparator.comparingDouble(each -> each.box.centerY())).toList()) {
      Optional<ChartLabel> above = labels.stream().filter(line::isBelow).findFirst();
      above.ifPresent(labels::remove);
      labels.add(above.map(label -> label.and(line)).orElse(line));
    }
    return labels;
  }

  private boolean isBelow(ChartLabel above) {
    double step = box.y1() - above.box.y1();
    boolean overlap = box.x0() < above.box.x1() && above.box.x0() < box.x1();
    return overlap && step > 0 && step <= LINE_STEP_EM * em;
  }

  private ChartLabel and(ChartLabel next) {
    return new ChartLabel(text + " " + next.text, box.union(next.box), em);
  }

  /** The number that it is and nothing else. */
  Optional<Double> number() {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    String plain =
        text.replaceAll("[ \\u00A0\\u2009\\u202F%+]", "")
            .replace('\u2212', '-')
            .replace('\u2013', '-')
            .replace(',', '.');
    return Optional.of(Double.valueOf(plain));
  }

  /** How much a printed value may be off by rounding: half of its last digit. */
  double rounding() {
    String digits = text.replaceAll("[^\\d,]", "");
    int comma = digits.indexOf(',');
    return 0.5 * Math.pow(10, comma < 0 ? 0 : comma + 1 - digits.length());
  }
}
