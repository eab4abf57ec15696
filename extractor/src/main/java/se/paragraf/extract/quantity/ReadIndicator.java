package se.paragraf.extract.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.extract.language.NounPhrase;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.Segment.Opening;
import se.paragraf.model.Quantity.Status;

/** Tells what a number measures, as a noun phrase. */
final class ReadIndicator {

  private static final Locale SWEDISH = Locale.of("sv");
  private static final Pattern OF_WHOM = Pattern.compile("^\\s(?:(?:av|utav)\\s(?:\\p{L}+\\s)?)?$");

  /** Phrases behind the number that tell more of a share or a count. */
  private static final int MAX_BEHIND = 2;

  /** Genitives that say only whose it is. */
  private static final Pattern OWNERS =
      Pattern.compile(
          "^(?:(?:regionen|nämnden|driftnämnden|förvaltningen|verksamheten|kommunen|enheten|styrelsen|sjukhuset|bolaget|år|året)s )+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Adjectives that say in what capacity or with which sign, not what. */
  private static final Pattern CAPACITY =
      Pattern.compile(
          "^(?:(?:negativ|positiv|prognosti[sc]erad|prognosti[sc]erat|budgeterad|budgeterat|beräknad|beräknat|förväntad|förväntat|redovisad|redovisat|total|totalt|samlad|samlat|samlade|sammantagna|negativt|positivt|negativa|positiva|prognosti[sc]erade|budgeterade|beräknade|förväntade|redovisade|totala) )+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A clause that goes on with the verb after an insertion. */
  private static final Pattern GOES_ON_WITH_VERB =
      Pattern.compile(
          "^[,)]\\s?(?:och )?(?:uppgår|uppgick|är|var|blev|ligger|låg|landar|landade)(?!\\p{L})");

  /** {@code …, en minskning med 2 procent} of what was just told. */
  private static final Pattern IS_A_CHANGE =
      Pattern.compile(
          "^,\\s(?:(?:och|men|dvs) )?(?:en|ett)\\s(?:\\p{L}+\\s)?\\p{L}*(?:ökning|minskning|förbättring|försämring|höjning|sänkning|uppgång|nedgång|förstärkning|försvagning)\\s");

  private static final Pattern FOR = Pattern.compile("^\\s(?:för|inom|avseende|gällande)\\s");

  private final Sentence sentence;
  private final List<Span> names;

  /**
   * @param names where organisations are named, which are not what is measured
   */
  ReadIndicator(Sentence sentence, List<Span> names) {
    this.sentence = sentence;
    this.names = names;
  }

  /**
   * What is measured.
   *
   * @param content what it is about, apart from the sort of difference
   * @param text all of it; empty when nothing says what it is
   */
  record Indicator(Optional<String> content, String text) {}

  /** From the words beside the number, else from what the text before was about. */
  Indicator of(Mention mention, Status status, Discourse discourse) {
    List<NounPhrase> before = inside(sentence.before(mention));
    Optional<String> difference = difference(mention, before, status);
    Set<String> content = new LinkedHashSet<>(counted(mention));
    content.addAll(own(content.isEmpty() ? before : withoutCapitals(before)));
    if (status == Status.OTHER && !mention.unit().isMoney()) {
      contents(inside(sentence.after(mention))).stream().limit(MAX_BEHIND).forEach(content::add);
    }
    if (content.isEmpty()) {
      content.addAll(elsewhere(mention, discourse, difference.isPresent()));
    }
    Set<String> all = new LinkedHashSet<>(content);
    difference.ifPresent(all::add);
    return new Indicator(
        content.isEmpty() ? Optional.empty() : Optional.of(join(content)), join(all));
  }

  private static String join(Set<String> parts) {
    return String.join(", ", parts).toLowerCase(SWEDISH);
  }

  /** What a sentence without numbers is about, when that is what it begins with. */
  Optional<String> subject() {
    return sentence.phrases().stream()
        .limit(1)
        .filter(phrase -> sentence.text().substring(0, phrase.span().from()).split(" ").length <= 1)
        .flatMap(phrase -> content(phrase).stream())
        .findFirst();
  }

  /** Shares and counts are named by what they are shares or counts of. */
  private List<String> counted(Mention mention) {
    List<NounPhrase> behind =
        inside(sentence.after(mention)).stream()
            .filter(phrase -> content(phrase).isPresent())
            .limit(MAX_BEHIND)
            .toList();
    List<String> texts = behind.stream().flatMap(phrase -> content(phrase).stream()).toList();
    if (mention.unit().isCount()) {
      String noun = mention.unit().noun().filter(text -> !text.equals("st")).orElse("");
      Stream<String> number = noun.isEmpty() ? Stream.empty() : Stream.of("antal " + noun);
      return Stream.concat(number, texts.stream()).toList();
    }
    return !mention.unit().isMoney() && !behind.isEmpty() && isShareOf(mention, behind.getFirst())
        ? Stream.concat(Stream.of("andel " + texts.getFirst()), texts.stream().skip(1)).toList()
        : List.of();
  }

  private boolean isShareOf(Mention mention, NounPhrase whole) {
    int from = mention.span().to();
    return OF_WHOM.matcher(sentence.text().substring(from, whole.span().from())).matches();
  }

  /** The first and the last phrase between the beginning of the segment and the number. */
  private List<String> own(List<NounPhrase> before) {
    List<String> content = contents(before);
    return content.size() <= 1 ? content : List.of(content.getFirst(), content.getLast());
  }

  /** Names that open the sentence's list are whose the share is, not what it is of. */
  private List<NounPhrase> withoutCapitals(List<NounPhrase> phrases) {
    return phrases.stream()
        .filter(phrase ->
            phrase.span().from() == 0
                || !Character.isUpperCase(sentence.text().codePointAt(phrase.span().from())))
        .toList();
  }

  private List<String> contents(List<NounPhrase> phrases) {
    List<String> contents = new ArrayList<>();
    boolean share = false;
    for (NounPhrase phrase : phrases) {
      Optional<String> content = content(phrase);
      boolean goesOn = share && !contents.isEmpty() && content.isPresent();
      String before = goesOn ? contents.removeLast() + " " : "";
      content.ifPresent(text -> contents.add(before + text));
      share = phrase.text().equals("andel");
    }
    return List.copyOf(contents);
  }

  /** From earlier segments, from behind the number, or from what the text before was about. */
  private List<String> elsewhere(Mention mention, Discourse discourse, boolean isNamed) {
    Optional<String> ofWhat = namedBehind(mention);
    if (saysMoreOfTheOneBefore(mention)) {
      Optional<String> same = discourse.indicator().or(() -> differenceBefore(mention));
      return ofWhat.map(other -> ofOther(same, other)).or(() -> same).stream().toList();
    }
    if (ofWhat.isPresent() && !mention.equals(sentence.mentions().getFirst())) {
      return ofWhat.stream().toList();
    }
    Optional<String> earlier = earlier(mention);
    if (earlier.isPresent()) {
      return earlier.stream().toList();
    }
    List<String> behind = contents(inside(sentence.after(mention)));
    if (!behind.isEmpty()) {
      return behind.stream().limit(MAX_BEHIND).toList();
    }
    return isNamed ? List.of() : discourse.indicator().or(discourse::subject).stream().toList();
  }

  /** {@code …, vilket är 5 mnkr lägre än …} after another number. */
  private boolean saysMoreOfTheOneBefore(Mention mention) {
    if (mention.equals(sentence.mentions().getFirst())) {
      return false;
    }
    Segment segment = sentence.segmentOf(mention);
    return switch (segment.opening()) {
      case RELATIVE -> true;
      case COMPARISON -> before(mention).unit().isCount() == mention.unit().isCount();
      case COMMA -> IS_A_CHANGE.matcher(segment.span().of(sentence.text())).find();
      case START, AND, CONTRAST, THEN, BRACKET, AFTER_BRACKET -> false;
    };
  }

  private Mention before(Mention mention) {
    return sentence.mentions().get(sentence.mentions().indexOf(mention) - 1);
  }

  /** {@code 75 mnkr för tandvården}: what the number is for, where it says so at once. */
  private Optional<String> namedBehind(Mention mention) {
    int to = mention.span().to();
    return FOR.matcher(sentence.text().substring(to)).find()
        ? contents(inside(sentence.after(mention))).stream().findFirst()
        : Optional.empty();
  }

  /** {@code andel män … gentemot 91 procent för kvinnorna}: the same share, of others. */
  private static String ofOther(Optional<String> same, String other) {
    return same.filter(text -> text.startsWith("andel "))
        .map(text -> "andel " + other)
        .orElse(other);
  }

  /**
   * The first phrase of the nearest segment before that has content. Of a clause that goes on after
   * an insertion it is the first segment.
   */
  private Optional<String> earlier(Mention mention) {
    int own = sentence.segmentAt(mention.digits().from());
    List<Integer> order = new ArrayList<>(IntStream.range(0, own).boxed().toList());
    String text = sentence.segments().get(own).span().of(sentence.text());
    if (sentence.segments().get(own).opening() == Opening.BRACKET) {
      return touching(own);
    }
    if (!GOES_ON_WITH_VERB.matcher(text).find()) {
      Collections.reverse(order);
    }
    return order.stream()
        .filter(i -> i == 0 || sentence.segments().get(i).opening() != Opening.COMPARISON)
        .map(i -> contents(inside(sentence.segments().get(i).span())).stream().toList())
        .filter(content -> !content.isEmpty())
        .map(List::getFirst)
        .findFirst();
  }

  /** The phrase right before a bracket, or the subject of a sentence whose verb is. */
  private Optional<String> touching(int bracket) {
    int start = sentence.segments().get(bracket).span().from();
    List<NounPhrase> before = inside(sentence.segments().get(bracket - 1).span());
    boolean touches = !before.isEmpty() && start - before.getLast().span().to() <= 1;
    boolean named = names.stream().anyMatch(name -> start - name.to() == 1 || start == name.to());
    if (named) {
      return Optional.empty();
    }
    List<String> content = contents(touches ? List.of(before.getLast()) : before);
    return content.isEmpty() ? Optional.empty() : Optional.of(content.getFirst());
  }

  /** {@code underskott}, {@code årsprognos}: what sort of difference the amount is. */
  private Optional<String> difference(Mention mention, List<NounPhrase> before, Status status) {
    if (status != Status.DEVIATION && status != Status.FORECAST || mention.unit().isCount()) {
      return Optional.empty();
    }
    List<NounPhrase> nearestFirst = new ArrayList<>(before.reversed());
    sentence.phrases().stream()
        .filter(phrase -> phrase.span().to() <= mention.span().from())
        .sorted(Comparator.comparingInt((NounPhrase phrase) -> -phrase.span().from()))
        .forEach(nearestFirst::add);
    Optional<String> name =
        nearestFirst.stream().filter(this::isDifference).map(NounPhrase::lemma).findFirst();
    boolean fromBudget =
        status == Status.DEVIATION || name.filter(MeasureWords::isDifference).isPresent();
    return fromBudget
        ? Optional.of(
            name.filter(word -> !word.contains("avvikelse")).map(word -> word + ", ").orElse("")
                + "avvikelse mot budget")
        : name;
  }

  /** {@code ett underskott på 12 mnkr, en försämring med 3 mnkr}: of the deficit. */
  private Optional<String> differenceBefore(Mention mention) {
    return sentence.phrases().stream()
        .filter(phrase -> phrase.span().to() <= mention.span().from())
        .filter(phrase -> MeasureWords.isDifference(phrase.lemma()))
        .map(NounPhrase::lemma)
        .reduce((first, last) -> last);
  }

  private boolean isDifference(NounPhrase phrase) {
    return MeasureWords.isDifference(phrase.lemma()) || MeasureWords.isForecast(phrase.lemma());
  }

  /** Phrases in the span whose head is neither a counted noun nor part of a time. */
  private List<NounPhrase> inside(Span span) {
    return sentence.phrases().stream()
        .filter(phrase -> span.contains(phrase.span()))
        .filter(phrase -> !isVerb(phrase))
        .filter(
            phrase -> sentence.mentions().stream().noneMatch(m -> m.span().contains(phrase.head())))
        .filter(phrase -> isDifference(phrase) || !isTime(phrase))
        .toList();
  }

  /** {@code fördelar sig} is no advantage. */
  private boolean isVerb(NounPhrase phrase) {
    return sentence.text().startsWith(" sig", phrase.head().to());
  }

  private boolean isTime(NounPhrase phrase) {
    return sentence.times().stream().anyMatch(time -> time.span().contains(phrase.head()));
  }

  /** The phrase without its owner; empty when it measures nothing or is an owner itself. */
  private Optional<String> content(NounPhrase phrase) {
    boolean named = names.stream().anyMatch(name -> name.contains(phrase.head()));
    if (named) {
      return Optional.empty();
    }
    boolean bare =
        MeasureWords.isEmpty(phrase.lemma()) && !isOwnBusiness(phrase) || isDifference(phrase);
    Optional<String> whole =
        bare ? MeasureWords.complement(phrase.text()) : Optional.of(withoutName(phrase));
    return whole
        .map(text -> OWNERS.matcher(text).replaceFirst(""))
        .map(text -> CAPACITY.matcher(text).replaceFirst(""))
        .map(MeasureWords::spelledOut)
        .filter(text -> text.length() > 2);
  }

  /** {@code egen verksamhet} is something where {@code verksamhet} is nothing. */
  private static boolean isOwnBusiness(NounPhrase phrase) {
    return phrase.lemma().equals("verksamhet")
        && phrase.text().matches("(?iu)(?:egen|extern|intern|övrig|annan|särskild)\\p{L}* .*");
  }

  /** Leaves out the words of a name with which the phrase begins. */
  private String withoutName(NounPhrase phrase) {
    return names.stream()
        .filter(name -> name.from() <= phrase.span().from() && name.to() > phrase.span().from())
        .map(name -> new Span(phrase.span().from(), name.to()).of(sentence.text()))
        .map(name -> name.split(" ").length)
        .findFirst()
        .map(words -> dropWords(phrase.text(), words))
        .orElse(phrase.text());
  }

  private static String dropWords(String text, int count) {
    String[] words = text.split(" ");
    return String.join(" ", List.of(words).subList(Math.min(count, words.length), words.length));
  }
}
