package se.paragraf.index.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.trace.MeasureName.Word;
import se.paragraf.index.trace.Wanted.Expression;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;

/**
 * Tells whether a figure is one of a measure: by the head noun of its name, never by a word that
 * only stands somewhere in it.
 *
 * <p>Not thread-safe; remembers the names it has read.
 */
final class MatchMeasure {

  private static final Pattern PART =
      Pattern.compile(
          "(?<!\\p{L})(?:fördelar sig|fördelas på|varav|därav)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String DEVIATION = "avvikelse mot budget";

  private final ReadMeasureName read;
  private final Map<String, MeasureName> remembered = new HashMap<>();

  MatchMeasure(ReadMeasureName read) {
    this.read = read;
  }

  /**
   * A figure of the measure.
   *
   * @param key the same for every way to write the measure
   * @param open words that were asked for and are not in the name: they must name the unit or the
   *     section
   */
  record Match(Relation relation, String key, String name, List<Word> open) {}

  /** A name as it fits an expression. */
  private record Fit(boolean exact, List<Word> left, List<Word> open) {
    Fit ofPart() {
      return new Fit(false, left, open);
    }
  }

  /** Empty when the figure is one of something else, or of nobody knows what. */
  Optional<Match> match(Wanted wanted, Quantity quantity) {
    List<String> phrases = phrases(quantity);
    List<Word> owner = name(quantity.organization().orElse("")).words();
    return wanted.expressions().stream()
        .flatMap(expression -> phrases.stream().flatMap(p -> fits(expression, p, phrases, owner)))
        .min(BEST)
        .map(fit -> match(wanted, phrases, isPart(quantity) ? fit.ofPart() : fit));
  }

  /** {@code fördelar sig på A 20 mnkr}: what the figure is a part of is not what it measures. */
  private static boolean isPart(Quantity quantity) {
    int figure = quantity.quote().lastIndexOf(quantity.text());
    Matcher part = PART.matcher(quantity.quote());
    return quantity.table().isEmpty() && part.find() && part.start() < figure;
  }

  private static final Comparator<Fit> BEST =
      Comparator.comparingInt((Fit fit) -> fit.open().size())
          .thenComparing(fit -> !fit.exact())
          .thenComparingInt(fit -> fit.left().size());

  /** Whether the word stands anywhere in the figure's name. */
  boolean mentions(Wanted wanted, Quantity quantity) {
    return phrases(quantity).stream()
        .flatMap(phrase -> name(phrase).words().stream())
        .anyMatch(word -> wanted.expressions().getFirst().head().standsIn(word));
  }

  private static List<String> phrases(Quantity quantity) {
    Stream<String> said = quantity.indicator().stream().flatMap(i -> Arrays.stream(i.split(", ")));
    List<String> phrases = said.collect(Collectors.toCollection(ArrayList::new));
    boolean deviates =
        quantity.status() == Status.DEVIATION && phrases.stream().noneMatch(Noise::isDifference);
    if (deviates) {
      phrases.add(DEVIATION);
    }
    return phrases;
  }

  private MeasureName name(String phrase) {
    return remembered.computeIfAbsent(phrase, read::read);
  }

  private Stream<Fit> fits(
      Expression expression, String phrase, List<String> phrases, List<Word> owner) {
    MeasureName name = name(phrase);
    List<Word> others =
        phrases.stream()
            .filter(other -> !other.equals(phrase) && !Noise.isDifference(other))
            .flatMap(other -> name(other).words().stream())
            .filter(word -> !Noise.is(word))
            .toList();
    return name.heads().stream()
        .flatMap(head -> fit(expression, name, head).stream())
        .map(fit -> withOthers(fit, others, owner));
  }

  private static Fit withOthers(Fit fit, List<Word> others, List<Word> owner) {
    List<Word> open =
        fit.open().stream().filter(word -> others.stream().noneMatch(word::standsIn)).toList();
    List<Word> left =
        Stream.concat(fit.left().stream(), others.stream())
            .filter(word -> owner.stream().noneMatch(word::isSame))
            .filter(word -> fit.open().stream().noneMatch(word::isSame))
            .toList();
    return new Fit(fit.exact(), left, open);
  }

  private Optional<Fit> fit(Expression expression, MeasureName name, int at) {
    Word head = name.words().get(at);
    boolean exact = expression.head().isSame(head) || isStatusOf(expression.head(), head);
    if (!exact && !expression.head().endsOther(head)) {
      return Optional.empty();
    }
    List<Word> rest = new ArrayList<>(name.words());
    rest.remove(at);
    for (Word word : expression.of()) {
      Optional<Word> there = rest.stream().filter(word::standsIn).findFirst();
      if (there.isEmpty()) {
        return Optional.empty();
      }
      rest.remove(there.get());
    }
    List<Word> open =
        expression.context().stream()
            .filter(word -> rest.stream().noneMatch(word::standsIn))
            .toList();
    return Optional.of(
        new Fit(exact, rest.stream().filter(word -> !Noise.is(word)).toList(), open));
  }

  /** {@code investeringsbudget} is told of {@code investering}. */
  private boolean isStatusOf(Word wanted, Word found) {
    return Noise.STATUS_HEADS.stream()
        .filter(
            status -> found.lemma().endsWith(status) && found.lemma().length() > status.length())
        .map(status -> found.lemma().substring(0, found.lemma().length() - status.length()))
        .anyMatch(front ->
            wanted.isSame(read.word(front))
                || front.endsWith("s")
                    && wanted.isSame(read.word(front.substring(0, front.length() - 1))));
  }

  private Match match(Wanted wanted, List<String> phrases, Fit fit) {
    boolean deviates = phrases.stream().anyMatch(Noise::isDifference) && !wanted.isDeviation();
    String suffix = deviates ? ", " + DEVIATION : "";
    if (fit.exact() && fit.left().isEmpty()) {
      return new Match(Relation.SAME, "=" + suffix, wanted.name() + suffix, fit.open());
    }
    List<String> told =
        phrases.stream().filter(phrase -> !Noise.isDifference(phrase)).distinct().toList();
    String key =
        told.stream()
            .flatMap(phrase -> name(phrase).words().stream())
            .filter(word -> !Noise.is(word))
            .map(Word::lemma)
            .collect(Collectors.joining(" "));
    String shown = told.isEmpty() ? wanted.name() : String.join(", ", told);
    return new Match(Relation.NARROWER, key + suffix, clean(shown) + suffix, fit.open());
  }

  /** Without the signs and numbers that a label in a table begins with. */
  private static String clean(String name) {
    return name.replaceFirst("^[^\\p{L}]+", "").strip();
  }
}
