package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.extract.language.NounPhrase;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.Segment.Opening;
import se.paragraf.model.Quantity.Status;

/** Tells what a number measures, as a noun phrase. */
final class ReadIndicator {

  /** Measures that need to be told of what. */
  private static final Set<String> DIFFERENCES =
      Set.of(
          "underskott",
          "överskott",
          "avvikelse",
          "budgetavvikelse",
          "periodavvikelse",
          "prognos",
          "årsprognos",
          "helårsprognos",
          "helårsavvikelse",
          "prognosavvikelse");

  /** Words that measure nothing by themselves. */
  private static final Set<String> EMPTY =
      Set.of(
          "ökning",
          "minskning",
          "förbättring",
          "försämring",
          "försvagning",
          "förstärkning",
          "höjning",
          "sänkning",
          "uppgång",
          "nedgång",
          "mål",
          "målvärde",
          "målnivå",
          "målsättning",
          "utfall",
          "värde",
          "nivå",
          "snitt",
          "snittvärde",
          "medelvärde",
          "genomsnitt",
          "del",
          "belopp",
          "summa",
          "post",
          "period",
          "tidpunkt",
          "jämförelse",
          "följd",
          "indikator",
          "år",
          "helår",
          "månad",
          "läsår",
          "läsåret",
          "diagram",
          "tabell",
          "bild",
          "figur",
          "förklaring",
          "anledning",
          "orsak",
          "resultat av",
          "budget",
          "skillnad",
          "avsnitt",
          "redovisning",
          "dag",
          "kapitel",
          "tid",
          "fall",
          "form",
          "procent",
          "antal",
          "tkr",
          "mnkr",
          "mkr",
          "kr",
          "st",
          "slut",
          "effekt",
          "årskurs",
          "huvuddel",
          "merpart",
          "tal",
          "siffra",
          "mätning");

  private static final Pattern OF_WHOM = Pattern.compile("^\\s(?:av|utav)\\s(?:\\p{L}+\\s)?$");

  /** Phrases behind the number that tell more of a share or a count. */
  private static final int MAX_BEHIND = 2;

  private final Sentence sentence;

  ReadIndicator(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Empty when nothing beside the number nor before its sentence says what it measures. */
  Optional<String> of(Mention mention, Status status, Discourse discourse) {
    Set<String> parts = new LinkedHashSet<>();
    List<NounPhrase> before = phrasesBefore(mention);
    parts.addAll(counted(mention));
    content(mention, before, parts.isEmpty(), discourse).forEach(parts::add);
    difference(mention, before, status).ifPresent(parts::add);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", parts).toLowerCase(Locale.of("sv")));
  }

  /** What the sentence is about, for those that follow without naming it. */
  static Optional<String> subject(List<NounPhrase> phrases) {
    return phrases.stream().filter(ReadIndicator::hasContent).map(NounPhrase::text).findFirst();
  }

  /** Shares and counts are named by what they are shares or counts of. */
  private List<String> counted(Mention mention) {
    if (mention.unit().isMoney()) {
      return List.of();
    }
    if (mention.unit().isCount()) {
      String noun = mention.unit().noun().orElse("");
      String what = noun.equals("st") ? "" : "antal " + noun;
      return Stream.concat(Stream.of(what), behind(mention).map(NounPhrase::text))
          .filter(part -> !part.isBlank())
          .toList();
    }
    List<NounPhrase> behind = behind(mention).toList();
    boolean share =
        !behind.isEmpty()
            && OF_WHOM
                .matcher(
                    sentence
                        .text()
                        .substring(
                            mention.span().to(),
                            Math.max(mention.span().to(), behind.getFirst().span().from())))
                .matches();
    if (!share) {
      return List.of();
    }
    String whole = "andel " + behind.getFirst().text();
    return Stream.concat(Stream.of(whole), behind.stream().skip(1).map(NounPhrase::text)).toList();
  }

  private Stream<NounPhrase> behind(Mention mention) {
    Span after = sentence.after(mention);
    return sentence.phrases().stream()
        .filter(p -> p.span().from() >= after.from() && p.span().to() <= after.to())
        .filter(ReadIndicator::hasContent)
        .limit(MAX_BEHIND);
  }

  /** Phrases of the segment before the mention, in the order of the text. */
  private List<NounPhrase> phrasesBefore(Mention mention) {
    Span before = sentence.before(mention);
    return inside(before);
  }

  private List<NounPhrase> inside(Span span) {
    return sentence.phrases().stream()
        .filter(phrase -> span.contains(phrase.span()))
        .filter(
            phrase -> sentence.mentions().stream().noneMatch(m -> m.span().contains(phrase.head())))
        .filter(phrase ->
            sentence.times().stream()
                .noneMatch(t -> t.span().contains(phrase.head()) && !isDifference(phrase)))
        .toList();
  }

  private Stream<String> content(
      Mention mention, List<NounPhrase> before, boolean needed, Discourse discourse) {
    List<String> own =
        before.stream()
            .filter(ReadIndicator::hasContent)
            .filter(phrase -> !isDifference(phrase))
            .map(NounPhrase::text)
            .toList();
    if (!own.isEmpty()) {
      return own.size() == 1 ? own.stream() : Stream.of(own.getFirst(), own.getLast());
    }
    if (!needed) {
      return Stream.empty();
    }
    return earlier(mention)
        .or(() -> behindMoney(mention))
        .or(discourse::indicator)
        .or(discourse::subject)
        .stream();
  }

  /** The nearest phrase with content in the segments before. */
  private Optional<String> earlier(Mention mention) {
    int own = sentence.segmentAt(mention.digits().from());
    List<NounPhrase> candidates = new ArrayList<>();
    for (int i = own - 1; i >= 0 && candidates.isEmpty(); i--) {
      Segment segment = sentence.segments().get(i);
      List<NounPhrase> content =
          inside(segment.span()).stream()
              .filter(phrase -> hasContent(phrase) && !isDifference(phrase))
              .toList();
      boolean touches = sentence.segments().get(own).opening() == Opening.BRACKET && i == own - 1;
      content.stream()
          .max(Comparator.comparingInt(p -> touches ? p.span().from() : -p.span().from()))
          .ifPresent(candidates::add);
    }
    return candidates.stream().map(NounPhrase::text).findFirst();
  }

  private Optional<String> behindMoney(Mention mention) {
    return Optional.of(
            behind(mention)
                .filter(phrase -> !isDifference(phrase))
                .map(NounPhrase::text)
                .collect(Collectors.joining(", ")))
        .filter(text -> !text.isBlank());
  }

  /** {@code underskott}, {@code årsprognos}: what sort of difference the amount is. */
  private Optional<String> difference(Mention mention, List<NounPhrase> before, Status status) {
    boolean apt = status == Status.DEVIATION || status == Status.FORECAST;
    if (!apt || mention.unit().isCount()) {
      return Optional.empty();
    }
    Stream<NounPhrase> all =
        sentence.phrases().stream().filter(p -> p.span().to() <= mention.span().from());
    Optional<String> name =
        Stream.concat(before.reversed().stream(), all.toList().reversed().stream())
            .filter(ReadIndicator::isDifference)
            .map(NounPhrase::lemma)
            .findFirst();
    return status == Status.DEVIATION
        ? Optional.of(
            name.filter(n -> !n.contains("avvikelse")).map(n -> n + ", ").orElse("")
                + "avvikelse mot budget")
        : name;
  }

  private static boolean hasContent(NounPhrase phrase) {
    return !EMPTY.contains(phrase.lemma()) && phrase.text().length() > 2;
  }

  private static boolean isDifference(NounPhrase phrase) {
    return DIFFERENCES.contains(phrase.lemma());
  }
}
