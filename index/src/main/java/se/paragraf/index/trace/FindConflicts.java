package se.paragraf.index.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.index.trace.Trace.Conflict;
import se.paragraf.index.trace.Trace.Explanation;
import se.paragraf.model.DocumentKind;
import se.paragraf.model.Quantity;
import se.paragraf.model.Quantity.Status;
import se.paragraf.model.Region;

/**
 * Finds what is told with two values where there can only be one.
 *
 * <p>A forecast, budget, target or deviation may change from one day to the next: only tellings of
 * the same day disagree. An outcome of a period that is over is the same on every later day. Two
 * numbers of one sentence or one table are two things, whatever they are called, but for two rows
 * of one name right below each other.
 */
final class FindConflicts {

  /** Words that say which of several versions of a plan is meant. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?<!\\p{L})(?:ny|nya|nytt|ursprunglig\\p{L}*|revidera\\p{L}*|justera\\p{L}*|uppdatera\\p{L}*"
              + "|tidigare|utökad\\p{L}*|enligt \\p{L}*(?: och )?budget\\p{L}*)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words that say in which of several ways a measure is taken. */
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?<!\\p{L})(?:inklusive|inkl|exklusive|exkl|utan|enligt|rensat för|justerat för)(?!\\p{L})\\.?(?: (?:den|det|de))? \\p{L}+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code redovisats som en finansiell intäkt (68 mnkr)}: one of several. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<!\\p{L})(?:som en|som ett|ytterligare|varav|därav|fördelar sig|del av)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Heights of a number within which the next row of a table lies. */
  private static final double NEXT_ROW = 3.5;

  /** Of these it is not said what they are told against. */
  private static final Set<Status> UNTOLD = Set.of(Status.CHANGE, Status.OTHER);

  private static final Set<Status> CHANGING =
      Set.of(Status.FORECAST, Status.BUDGET, Status.TARGET, Status.DEVIATION);

  private final List<Fact> facts;

  FindConflicts(List<Fact> facts) {
    this.facts = facts;
  }

  /**
   * Conflicts among tellings of one thing, each of an odd value against the value told most often.
   *
   * @param points indexes of the facts
   */
  List<Conflict> among(List<Integer> points) {
    List<Integer> told = points.stream().filter(at -> value(at).isPresent()).toList();
    if (told.size() < 2 || UNTOLD.contains(quantity(told.getFirst()).status())) {
      return List.of();
    }
    List<Conflict> conflicts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int at : told) {
      Optional<Integer> other = opposite(at, told);
      if (other.isPresent() && seen.add(pair(at, other.get()))) {
        conflicts.add(conflict(Math.min(at, other.get()), Math.max(at, other.get())));
      }
    }
    return conflicts;
  }

  /** The telling that this one disagrees with and that most others agree with. */
  private Optional<Integer> opposite(int at, List<Integer> told) {
    return told.stream()
        .filter(other -> other != at && disagree(at, other))
        .filter(other -> support(other, told) >= support(at, told))
        .reduce((best, other) -> support(other, told) > support(best, told) ? other : best);
  }

  private long support(int at, List<Integer> told) {
    return told.stream().filter(other -> same(value(at), value(other))).count();
  }

  private boolean disagree(int one, int other) {
    return !same(value(one), value(other))
        && oneTime(one, other)
        && !oneBreath(one, other)
        && version(one).equals(version(other))
        && isTakenAlike(one, other)
        && !isOfTwoForms(one, other)
        && !isPartOfText(one)
        && !isPartOfText(other)
        && (!isVague(one, other) || isExplained(one, other));
  }

  private boolean oneTime(int one, int other) {
    return !CHANGING.contains(quantity(one).status()) && quantity(one).status() != Status.CHANGE
        || quantity(one).asOf().equals(quantity(other).asOf());
  }

  private boolean oneBreath(int one, int other) {
    boolean document = facts.get(one).document().id().equals(facts.get(other).document().id());
    Quantity first = quantity(one);
    Quantity second = quantity(other);
    boolean table = first.table().isPresent() && first.table().equals(second.table());
    boolean sentence = first.quote().equals(second.quote());
    return sentence || document && table && !isRowRepeated(first, second);
  }

  /**
   * Two rows of one name right below each other, in one column: groups of rows lie farther apart.
   */
  private static boolean isRowRepeated(Quantity first, Quantity second) {
    boolean named = lead(first).equals(lead(second));
    return named
        && first.region().isPresent()
        && second.region().isPresent()
        && isNextTo(first.region().get(), second.region().get());
  }

  private static boolean isNextTo(Region one, Region other) {
    double apart = Math.abs(one.y0() - other.y0());
    boolean oneColumn = one.x0() < other.x1() && other.x0() < one.x1();
    return one.page() == other.page()
        && oneColumn
        && apart > 0
        && apart <= NEXT_ROW * (one.y1() - one.y0());
  }

  /** Label and head of a cell, without the number. */
  private static String lead(Quantity cell) {
    return cell.quote().substring(0, Math.max(0, cell.quote().lastIndexOf(" | ")));
  }

  /** Which of several versions of a plan is meant. */
  private String version(int at) {
    Quantity quantity = quantity(at);
    boolean plan = quantity.status() == Status.BUDGET || quantity.status() == Status.TARGET;
    return plan ? first(VERSION, quantity.quote()) : "";
  }

  /** Without a word on it a measure may be taken in any way, but not with and without a part. */
  private boolean isTakenAlike(int one, int other) {
    String first = first(TAKEN, quantity(one).quote());
    String second = first(TAKEN, quantity(other).quote());
    boolean silent = first.isEmpty() || second.isEmpty();
    boolean part = (first + second).startsWith("ink") || (first + second).startsWith("exk");
    return first.equals(second) || silent && !part;
  }

  /** Attachments of two titles are forms that two units have filled in. */
  private boolean isOfTwoForms(int one, int other) {
    DocumentRef first = facts.get(one).document();
    DocumentRef second = facts.get(other).document();
    boolean attached = first.kind() == DocumentKind.BILAGA && second.kind() == DocumentKind.BILAGA;
    boolean tables = quantity(one).table().isPresent() && quantity(other).table().isPresent();
    return attached && tables && !first.title().equals(second.title());
  }

  private boolean isPartOfText(int at) {
    return quantity(at).table().isEmpty() && PART.matcher(quantity(at).quote()).find();
  }

  /** Running text tells of many deviations in one file and seldom says each time of what. */
  private boolean isVague(int one, int other) {
    boolean text = quantity(one).table().isEmpty() && quantity(other).table().isEmpty();
    boolean file = stem(one).equals(stem(other));
    boolean deviation =
        quantity(one).status() == Status.DEVIATION
            || quantity(one).indicator().filter(name -> name.contains("avvikelse")).isPresent();
    return text && file && deviation;
  }

  private String stem(int at) {
    return facts.get(at).document().id().substring(0, Archive.STEM_DIGITS);
  }

  private boolean isExplained(int one, int other) {
    return explain(quantity(one), quantity(other)) != Explanation.DIFFERENT;
  }

  private static String first(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private Conflict conflict(int one, int other) {
    BigDecimal difference = value(one).orElseThrow().subtract(value(other).orElseThrow()).abs();
    return new Conflict(
        quantity(one).period(),
        quantity(one).status(),
        List.of(one, other),
        difference,
        explain(quantity(one), quantity(other)));
  }

  private static Explanation explain(Quantity one, Quantity other) {
    BigDecimal first = one.value().orElseThrow();
    BigDecimal second = other.value().orElseThrow();
    if (Precision.meet(one, other)) {
      return Explanation.ROUNDING;
    }
    if (first.negate().compareTo(second) == 0) {
      return Explanation.SIGN;
    }
    BigDecimal large = first.abs().max(second.abs());
    BigDecimal small = first.abs().min(second.abs());
    boolean thousandfold =
        large.compareTo(small.movePointRight(3)) == 0
            || large.compareTo(small.movePointRight(6)) == 0;
    return thousandfold ? Explanation.UNIT : Explanation.DIFFERENT;
  }

  private Quantity quantity(int at) {
    return facts.get(at).quantity();
  }

  private Optional<BigDecimal> value(int at) {
    return quantity(at).value();
  }

  private static boolean same(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.orElseThrow().compareTo(other.orElseThrow()) == 0;
  }

  private static String pair(int one, int other) {
    return Math.min(one, other) + " " + Math.max(one, other);
  }
}
