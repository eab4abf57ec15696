package se.paragraf.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.Mention.Mark;

/** Finds the numbers in a sentence that measure something, each with its unit. */
final class ReadNumbers {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private static final Pattern PRECISION =
      Pattern.compile(
          "(?:^|[\\s(])((?:(?:cirka|ca\\.?|c:a|circa|omkring|ungefär|drygt|knappt|nästan|närmare|runt|uppemot|strax (?:under|över)|"
              + "över|under|(?:mer|fler|färre|mindre) än|minst|högst|max(?:imalt)?|som mest|upp till|nära) )+)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RANGE = Pattern.compile("\\s?[-–—]\\s?|\\s?till\\s| och ");
  private static final Pattern BETWEEN =
      Pattern.compile("(?:^|\\s)mellan $", Pattern.CASE_INSENSITIVE);

  /** What may stand between a number without unit and the one whose unit it shares. */
  private static final Pattern SHARES_UNIT =
      Pattern.compile(
          "\\s?(?:,|/|respektive|resp\\.?|och|eller|samt|till|jämfört med|mot|gentemot)\\s(?:(?:cirka|ca|drygt|knappt|nästan) )?");

  /** {@code varav 96 i en annan kommun}: some of those just counted. */
  private static final Pattern OF_THOSE =
      Pattern.compile(
          "(?:^|[\\s,(])(?:varav|därav|av (?:dessa|vilka|dem))\\s(?:[\\p{L}-]+\\s){0,3}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Av de 3 450 eleverna går 412 i …}: the sentence parts what it counts first. */
  private static final Pattern PARTS_WHOLE =
      Pattern.compile("^(?:Av|Utav|Bland) (?:\\p{L}+ ){0,3}$");

  private static final Pattern MORE_OF_THEM =
      Pattern.compile("^\\s(?:fler|färre)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  private static final Pattern MONEY_AMOUNTS_TO =
      Pattern.compile(
          "(?:medel|kostnad|intäkt|resultat|tillgång|skuld|kapital|bidrag|investering|omsättning|avsättning)\\p{L}*(?: [\\p{L}-]+){0,4} uppg(?:år|ick|å)(?: [\\p{L}\\d-]+){0,4} till $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final CountNouns nouns;

  ReadNumbers(CountNouns nouns) {
    this.nouns = nouns;
  }

  /**
   * A look that costs less than the spans to mask do: false when none of the numbers has a unit,
   * which others could share.
   */
  boolean mayBeIn(String sentence, List<Numeral> numerals, Optional<Unit> around) {
    return numerals.stream()
            .anyMatch(numeral ->
                unitAfter(sentence, numeral).isPresent()
                    || withUnitAround(sentence, numeral, around).isPresent()
                    || zero(numeral).isPresent())
        || !NumberWords.in(sentence).isEmpty();
  }

  /**
   * @param all numerals of the sentence, as {@link Numeral#in} gives them
   * @param masked spans that are no quantities, such as times
   * @param around the unit of money that the text around the sentence uses
   * @return in the order of the text, not overlapping
   */
  List<Mention> read(String sentence, List<Numeral> all, List<Span> masked, Optional<Unit> around) {
    List<Numeral> numerals =
        all.stream()
            .filter(numeral -> masked.stream().noneMatch(numeral.digits()::overlaps))
            .toList();
    List<Mention> mentions = new ArrayList<>();
    List<Numeral> bare = new ArrayList<>();
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      if (i + 1 < numerals.size() && isRange(sentence, numeral, numerals.get(i + 1))) {
        Optional<Mention> range = range(sentence, numeral, numerals.get(i + 1));
        if (range.isPresent()) {
          mentions.add(range.get());
          i++;
          continue;
        }
      }
      withUnit(sentence, numeral)
          .or(() -> withUnitAround(sentence, numeral, around))
          .ifPresentOrElse(mentions::add, () -> bare.add(numeral));
    }
    NumberWords.in(sentence).stream()
        .filter(words -> mentions.stream().noneMatch(m -> m.span().overlaps(words.span())))
        .map(words -> withPrecision(sentence, words))
        .forEach(mentions::add);
    addThoseWithSharedUnit(sentence, bare, mentions);
    mentions.sort(Comparator.comparingInt(mention -> mention.span().from()));
    return List.copyOf(mentions);
  }

  private Optional<Mention> withUnit(String sentence, Numeral numeral) {
    return unitAfter(sentence, numeral)
        .map(found -> mention(sentence, numeral, numeral, found.unit(), found.end()));
  }

  /** {@code likvida medel uppgår till 8 115}: money, in the unit of the text around. */
  private static Optional<Mention> withUnitAround(
      String sentence, Numeral numeral, Optional<Unit> around) {
    String before = sentence.substring(0, numeral.span().from());
    return around
        .filter(unit -> numeral.isGrouped() && MONEY_AMOUNTS_TO.matcher(before).find())
        .map(unit -> mention(sentence, numeral, numeral, unit, numeral.span().to()));
  }

  private Optional<UnitForms.Found> unitAfter(String sentence, Numeral numeral) {
    int end = numeral.digits().to();
    return UnitForms.at(sentence, end)
        .or(() -> UnitForms.bareScale(sentence, end).map(scale -> scaled(sentence, scale)))
        .or(() -> nouns.after(sentence, end, numeral))
        .or(() -> nouns.named(sentence, numeral));
  }

  /** {@code 18,8 miljoner resor} counts journeys; {@code 18,8 miljoner} alone is money. */
  private UnitForms.Found scaled(String sentence, UnitForms.Found scale) {
    return nouns
        .countedAfter(sentence, scale.end())
        .map(noun ->
            new UnitForms.Found(
                Unit.count(noun.text(), scale.unit().scale().longValueExact()), noun.end()))
        .orElse(scale);
  }

  private static boolean isRange(String sentence, Numeral first, Numeral second) {
    if (second.digits().from() <= first.digits().to()) {
      return false;
    }
    String between = sentence.substring(first.digits().to(), second.digits().from());
    boolean opened = BETWEEN.matcher(sentence.substring(0, first.span().from())).find();
    return RANGE.matcher(between).matches()
        && first.magnitude().compareTo(second.magnitude()) < 0
        && (!between.strip().equals("och") || opened)
        && !sentence.substring(0, first.span().from()).endsWith("från ")
        && (!between.strip().equals("till") || first.mark() == Mark.NONE);
  }

  private Optional<Mention> range(String sentence, Numeral first, Numeral second) {
    return unitAfter(sentence, second)
        .map(found -> mention(sentence, first, second, found.unit(), found.end()));
  }

  private void addThoseWithSharedUnit(String sentence, List<Numeral> bare, List<Mention> mentions) {
    for (Numeral numeral : bare.reversed()) {
      List<Mention> others =
          mentions.stream().sorted(Comparator.comparingInt(m -> m.span().from())).toList();
      sharedUnit(sentence, numeral, others)
          .ifPresent(
              unit -> mentions.add(mention(sentence, numeral, numeral, unit, numeral.span().to())));
    }
  }

  private static Optional<Unit> sharedUnit(
      String sentence, Numeral numeral, List<Mention> mentions) {
    Optional<Mention> next =
        mentions.stream().filter(m -> m.span().from() >= numeral.span().to()).findFirst();
    boolean joined =
        next.filter(m ->
                SHARES_UNIT
                    .matcher(sentence.substring(numeral.span().to(), m.span().from()))
                    .matches())
            .isPresent();
    if (joined) {
      return next.map(Mention::unit);
    }
    Optional<Unit> ofThose = ofThoseCounted(sentence, numeral, mentions);
    if (ofThose.isPresent()) {
      return ofThose;
    }
    boolean marked = numeral.mark() != Mark.NONE;
    return marked || numeral.hasDecimals()
        ? Stream.concat(next.stream(), mentions.reversed().stream())
            .map(Mention::unit)
            .filter(unit -> !unit.isCount())
            .findFirst()
            .or(() -> zero(numeral))
        : Optional.empty();
  }

  /** The unit of what the number is a part of, or more or fewer of. */
  private static Optional<Unit> ofThoseCounted(
      String sentence, Numeral numeral, List<Mention> mentions) {
    String before = sentence.substring(0, numeral.span().from());
    String behind = sentence.substring(numeral.span().to());
    List<Mention> earlier =
        mentions.stream().filter(m -> m.span().to() <= numeral.span().from()).toList();
    if (earlier.isEmpty() || numeral.mark() != Mark.NONE) {
      return Optional.empty();
    }
    Mention last = earlier.getLast();
    Mention first = earlier.getFirst();
    if (OF_THOSE.matcher(before).find() && last.high().compareTo(numeral.magnitude()) >= 0) {
      return Optional.of(last.unit()).filter(unit -> unit.isMoney() || isWhole(unit, numeral));
    }
    boolean part =
        PARTS_WHOLE.matcher(sentence.substring(0, first.span().from())).matches()
            && first.high().compareTo(numeral.magnitude()) >= 0;
    return part || MORE_OF_THEM.matcher(behind).find()
        ? Optional.of(part ? first.unit() : last.unit()).filter(unit -> isWhole(unit, numeral))
        : Optional.empty();
  }

  private static boolean isWhole(Unit unit, Numeral numeral) {
    return unit.isCount() && !numeral.hasDecimals();
  }

  /** {@code +-0} is no money in any unit. */
  private static Optional<Unit> zero(Numeral numeral) {
    boolean zero = numeral.mark() == Mark.PLUS_MINUS && numeral.magnitude().signum() == 0;
    return zero ? Optional.of(Unit.money("SEK", 1)) : Optional.empty();
  }

  private static Mention mention(
      String sentence, Numeral low, Numeral high, Unit unit, int unitEnd) {
    if (unit.isCount() && low.isDashed(sentence)) {
      return mention(
          sentence, low.unsigned(), high.equals(low) ? low.unsigned() : high, unit, unitEnd);
    }
    return withPrecision(
        sentence,
        new Mention(
            new Span(low.span().from(), Math.max(unitEnd, high.span().to())),
            new Span(low.digits().from(), high.digits().to()),
            low.magnitude().multiply(unit.scale()),
            high.magnitude().multiply(unit.scale()),
            low.mark(),
            unit,
            Optional.empty(),
            high.step().multiply(unit.scale()).divide(TWO)));
  }

  private static Mention withPrecision(String sentence, Mention mention) {
    Matcher precision = PRECISION.matcher(sentence.substring(0, mention.span().from()));
    return precision.find()
        ? mention.qualified(precision.start(1), precision.group(1).strip())
        : mention;
  }
}
