package se.paragraf.extract.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.language.CaseNumbers;
import se.paragraf.extract.language.ParagraphLabel;
import se.paragraf.extract.layout.Line;
import se.paragraf.model.AgendaItem;
import se.paragraf.model.FrontPage.ParagraphRange;

/**
 * Finds where the §§ of minutes begin.
 *
 * <p>Every line that begins with a § number is weighed by how it is set, where it stands and what
 * the list of matters and the front page say; of them the series with the greatest weight that runs
 * upwards is taken. So a § of a law in the text, or a missing or doubled number, does not upset the
 * rest.
 */
final class ParagraphHeads {

  /** A line that weighs less is a reference in the text. */
  private static final double LEAST_WEIGHT = 2.0;

  /** A number that repeats or falls back is believed only with this weight. */
  private static final double LEAST_WEIGHT_AGAINST_SERIES = 5.5;

  private static final double GAP_COST = 0.35;
  private static final double LARGEST_GAP_COST = 3.0;
  private static final double REPEAT_COST = 3.0;
  private static final double FALL_COST = 5.0;

  /**
   * Words after a number that make it a reference: {@code § 12 i reglementet}. A title begins with
   * a capital: {@code § 12 Internbudget}.
   */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?:(?:i|och|eller|ska|enligt|st|stycke\\p{L}*|kap|kapit\\p{L}*|första|andra|tredje|punkt\\p{L}*|\\p{Ll}*lagen|ovan|nedan|samt|som|är|har)(?!\\p{L})|,|\\(\\d{4}:).*");

  private static final Pattern LEADERS = Pattern.compile(".*(?:\\.{4,}|…{2,}|_{4,}).*");

  private final Flow flow;
  private final Map<Integer, List<String>> agendaTitles = new HashMap<>();
  private final Optional<ParagraphRange> range;
  private final Set<Integer> excluded;

  /**
   * @param excluded indexes of lines that cannot begin a §: those of the list of matters
   */
  ParagraphHeads(
      Flow flow, List<AgendaItem> agenda, Optional<ParagraphRange> range, Set<Integer> excluded) {
    this.flow = flow;
    this.range = range;
    this.excluded = new HashSet<>(excluded);
    agenda.forEach(item ->
        item.number()
            .ifPresent(n ->
                agendaTitles.computeIfAbsent(n, k -> new ArrayList<>()).add(words(item.title()))));
  }

  /**
   * The head of a §.
   *
   * @param index of its line in the flow
   */
  record Head(int index, ParagraphLabel label, double weight) {}

  /**
   * @return in reading order; numbers mostly ascending
   */
  List<Head> find() {
    return heaviestSeries(candidates());
  }

  private List<Head> candidates() {
    Map<String, Integer> prefixes = new HashMap<>();
    List<Head> raw = new ArrayList<>();
    for (int i = 0; i < flow.lines().size(); i++) {
      Line line = flow.lines().get(i);
      Optional<ParagraphLabel> label =
          excluded.contains(i) ? Optional.empty() : ParagraphLabel.at(line.text());
      if (label.isPresent() && !LEADERS.matcher(line.text()).matches()) {
        raw.add(new Head(i, label.get(), 0));
        prefixes.merge(prefix(label.get()), 1, Integer::sum);
      }
    }
    List<Head> weighed = new ArrayList<>();
    for (Head head : raw) {
      double weight = weigh(head.index(), head.label());
      weight +=
          !prefix(head.label()).isEmpty() && prefixes.getOrDefault(prefix(head.label()), 0) >= 2
              ? 1
              : 0;
      if (weight >= LEAST_WEIGHT) {
        weighed.add(new Head(head.index(), head.label(), weight));
      }
    }
    return weighed;
  }

  private static String prefix(ParagraphLabel label) {
    int sign = label.text().indexOf('§');
    return sign > 0 ? label.text().substring(0, sign).strip() : "";
  }

  private double weigh(int index, ParagraphLabel label) {
    Line line = flow.lines().get(index);
    String rest = label.rest();
    double weight = 0;
    weight += line.bold() || startsBold(line) ? 2 : 0;
    weight += line.fontSize() > flow.bodySize() + 0.6 ? 2 : 0;
    weight += rest.isEmpty() || CaseNumbers.only(rest) ? 1 : 0;
    weight += flow.spaceAbove(index) > 1.8 ? 1 : 0;
    weight += titleOfAgenda(index, label) ? 3 : 0;
    weight += agendaTitles.containsKey(label.number()) ? 1.5 : 0;
    weight +=
        range.filter(r -> r.first() <= label.number() && label.number() <= r.last()).isPresent()
            ? 1.5
            : 0;
    weight -= range.isPresent() && outOfRange(label.number()) ? 1 : 0;
    weight -= REFERENCE.matcher(rest).matches() ? 4 : 0;
    weight -= !rest.isEmpty() && Character.isLowerCase(rest.charAt(0)) ? 2 : 0;
    weight -= flowsInto(index) ? 3 : 0;
    weight -= rest.endsWith(".") && rest.length() > 60 ? 1.5 : 0;
    return weight;
  }

  private boolean outOfRange(int number) {
    return number < range.get().first() - 1 || number > range.get().last() + 1;
  }

  private static boolean startsBold(Line line) {
    return line.words().getFirst().face().bold();
  }

  /** Whether the line before runs full into this one, in the same type. */
  private boolean flowsInto(int index) {
    if (index == 0) {
      return false;
    }
    Line before = flow.lines().get(index - 1);
    Line line = flow.lines().get(index);
    boolean full = before.x1() > flow.margins().right(before) - 4 * before.fontSize();
    return full
        && flow.spaceAbove(index) < 1.5
        && before.bold() == line.bold()
        && Math.abs(before.fontSize() - line.fontSize()) < 0.6
        && Math.abs(before.x0() - line.x0()) < 2;
  }

  /**
   * Whether the words after the number, on the line or right below it, are those of the list of
   * matters.
   */
  private boolean titleOfAgenda(int index, ParagraphLabel label) {
    List<String> titles = agendaTitles.getOrDefault(label.number(), List.of());
    StringBuilder text = new StringBuilder(label.rest());
    for (int i = index + 1; i < Math.min(flow.lines().size(), index + 5); i++) {
      text.append(' ').append(flow.lines().get(i).text());
    }
    String near = words(text.toString());
    return titles.stream()
        .anyMatch(title ->
            !title.isEmpty() && near.contains(title.substring(0, Math.min(title.length(), 24))));
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }

  private static List<Head> heaviestSeries(List<Head> heads) {
    int n = heads.size();
    double[] best = new double[n];
    int[] from = new int[n];
    int top = -1;
    for (int i = 0; i < n; i++) {
      best[i] = heads.get(i).weight();
      from[i] = -1;
      for (int j = 0; j < i; j++) {
        double value = best[j] + heads.get(i).weight() - cost(heads.get(j), heads.get(i));
        if (value > best[i]) {
          best[i] = value;
          from[i] = j;
        }
      }
      if (top < 0 || best[i] > best[top]) {
        top = i;
      }
    }
    List<Head> series = new ArrayList<>();
    for (int i = top; i >= 0; i = from[i]) {
      series.addFirst(heads.get(i));
    }
    return List.copyOf(series);
  }

  private static double cost(Head before, Head next) {
    int step = next.label().number() - before.label().lastNumber();
    if (step > 0) {
      return Math.min(LARGEST_GAP_COST, GAP_COST * (step - 1));
    }
    boolean printedTwice = step == 0 && next.index() == before.index() + 1;
    boolean strong = !printedTwice && next.weight() >= LEAST_WEIGHT_AGAINST_SERIES;
    if (!strong) {
      return Double.POSITIVE_INFINITY;
    }
    return step == 0 ? REPEAT_COST : FALL_COST;
  }
}
