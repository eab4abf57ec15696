package se.paragraf.extract.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.paragraf.extract.language.Span;
import se.paragraf.extract.quantity.OrganizationNames.Kind;
import se.paragraf.extract.quantity.OrganizationNames.Name;
import se.paragraf.extract.quantity.Segment.Opening;

/** Tells whose figure a number is. */
final class ReadOrganization {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Characters between a number and a name behind it that is still its own. */
  private static final int MAX_TO_NAME_BEHIND = 30;

  /** Words that make a service the place of the figure. */
  private static final Pattern WITHIN =
      Pattern.compile("(?:^|\\s)(?:inom|hos|vid)\\s(?:driftnämnden\\s)?$", FLAGS);

  private static final Set<Kind> MAY_STAND_BEHIND = Set.of(Kind.WEAK, Kind.STRONG, Kind.LEARNED);

  private static final Pattern WITHIN_BEHIND =
      Pattern.compile("(?:^|\\s)(?:i|inom|hos|vid|på)\\s$", FLAGS);

  /** What may follow the name of a service that acts or labels a line of figures. */
  private static final Pattern ACTS =
      Pattern.compile(
          "^\\s?(?:[:–(,-]|prognosti|redovisa|visa|har(?!\\p{L})|hade(?!\\p{L})|gör(?!\\p{L})|gjorde|utför|stod|står(?!\\p{L})|tog(?!\\p{L})|kostade|omsatte|behandla|genomför|nådde|når(?!\\p{L})|uppnå|klara|bidr|beräkna|minska|öka|avvikelse|resultat|årsprognos|förvänta|uppvisa|får(?!\\p{L})|lämna|budgetera|fick(?!\\p{L})|är(?!\\p{L}))",
          FLAGS);

  private static final Pattern SEVERAL_BEFORE =
      Pattern.compile(
          "(?:nämnderna|förvaltningarna|enheterna|verksamheterna|bolagen|styrelserna)(?: för)?\\s$",
          FLAGS);

  private static final Pattern SEVERAL_BEHIND =
      Pattern.compile(
          "^(?:, [\\p{L} -]{3,40}){1,8} (?:och|samt) \\p{Lu}\\p{L}+(?: \\p{L}+)* (?:ska|inte|har|når|prognosti|redovis)");

  /** From whom something comes is not whose it is. */
  private static final Pattern SOURCE = Pattern.compile("(?:^|\\s)(?:från|via)\\s$", FLAGS);

  private final Sentence sentence;
  private final List<Name> names;

  ReadOrganization(Sentence sentence, OrganizationNames known) {
    this.sentence = sentence;
    this.names = known.in(sentence.text());
  }

  /**
   * Name of the organisation or unit of a mention; empty when neither the sentence nor what stands
   * before it names one.
   */
  Optional<String> of(Mention mention, Discourse discourse) {
    return bracketed(mention)
        .or(() -> behind(mention))
        .or(() -> before(mention, discourse))
        .or(discourse::organization)
        .or(discourse::heading);
  }

  /** Where bodies and units are named in earnest, not as services. */
  List<Span> spans() {
    return names.stream().filter(this::counts).map(Name::span).toList();
  }

  /** The one that the sentence is about, for the sentences that follow. */
  Optional<String> subject() {
    return names.stream()
        .filter(name -> name.kind() != Kind.BACK && name.kind() != Kind.GENERIC)
        .filter(name -> !isOfOthers(name))
        .filter(name -> isSubject(name) || name.kind() != Kind.WEAK && isEarly(name))
        .map(Name::text)
        .findFirst();
  }

  private boolean isEarly(Name name) {
    return sentence.segmentAt(name.span().from()) == 0;
  }

  /** {@code Fyrskolan (-3 mnkr)}: the capitalised name right before the bracket. */
  private Optional<String> bracketed(Mention mention) {
    Segment segment = sentence.segmentOf(mention);
    if (segment.opening() != Opening.BRACKET) {
      return Optional.empty();
    }
    int end = segment.span().from();
    return names.stream()
        .filter(name -> end - name.span().to() >= 0 && end - name.span().to() <= 1)
        .filter(name -> name.kind() != Kind.BACK)
        .map(Name::text)
        .findFirst()
        .or(() -> mention.unit().isCount() ? Optional.empty() : capitalisedBefore(end));
  }

  private Optional<String> capitalisedBefore(int end) {
    return sentence.phrases().stream()
        .filter(phrase -> phrase.span().to() <= end && end - phrase.span().to() <= 1)
        .filter(phrase -> phrase.span().from() > 0)
        .map(phrase -> phrase.span().of(sentence.text()))
        .filter(text -> Character.isUpperCase(text.codePointAt(0)) && !text.contains(" inom "))
        .findFirst();
  }

  private Optional<String> behind(Mention mention) {
    if (mention.unit().isMoney()) {
      return Optional.empty();
    }
    int to = sentence.after(mention).to();
    return names.stream()
        .filter(name -> MAY_STAND_BEHIND.contains(name.kind()))
        .filter(name -> name.span().from() >= mention.span().to() && name.span().to() <= to)
        .filter(name -> name.span().from() - mention.span().to() <= MAX_TO_NAME_BEHIND)
        .filter(name -> WITHIN_BEHIND.matcher(textBefore(name)).find())
        .map(Name::text)
        .findFirst();
  }

  private Optional<String> before(Mention mention, Discourse discourse) {
    return names.stream()
        .filter(name -> name.span().to() <= mention.span().from())
        .filter(name -> isInScope(name, mention) && counts(name))
        .max(Comparator.comparingInt(name -> name.span().from()))
        .flatMap(name ->
            name.kind() == Kind.BACK && !Setting.isOwner(name.text())
                ? discourse.organization().or(discourse::heading)
                : Optional.of(name.text()));
  }

  private boolean isInScope(Name name, Mention mention) {
    int own = sentence.segmentAt(mention.digits().from());
    int its = sentence.segmentAt(name.span().from());
    return its == own
        || sentence.segments().get(its).opening() != Opening.COMPARISON
            && sentence.segments().get(its).opening() != Opening.BRACKET;
  }

  private boolean isOfOthers(Name name) {
    return isOneOfSeveral(name) || SOURCE.matcher(textBefore(name)).find();
  }

  /** {@code nämnderna för A, B och C}: what is said of all is no figure of the first. */
  private boolean isOneOfSeveral(Name name) {
    return SEVERAL_BEFORE.matcher(textBefore(name)).find()
        || SEVERAL_BEHIND.matcher(sentence.text().substring(name.span().to())).find();
  }

  private boolean counts(Name name) {
    if (isOfOthers(name)) {
      return false;
    }
    return switch (name.kind()) {
      case KNOWN, STRONG, LEARNED, BACK, GENERIC -> true;
      case WEAK -> isSubject(name) || WITHIN.matcher(textBefore(name)).find();
    };
  }

  /** Whether it opens its segment and acts, or labels the figures behind it. */
  private boolean isSubject(Name name) {
    Segment segment = sentence.segments().get(sentence.segmentAt(name.span().from()));
    String before = sentence.text().substring(segment.span().from(), name.span().from()).strip();
    boolean opens = before.isEmpty() || before.matches("(?iu)[,;]|och|men|medan|samt|även|området");
    return opens && ACTS.matcher(sentence.text().substring(name.span().to())).find();
  }

  private String textBefore(Name name) {
    return sentence.text().substring(0, name.span().from());
  }
}
