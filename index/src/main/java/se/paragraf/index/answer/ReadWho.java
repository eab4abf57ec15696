package se.paragraf.index.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.answer.Question.Place;
import se.paragraf.index.answer.Question.Who;
import se.paragraf.index.answer.QuestionTerm.Sort;

/** Tells which bodies and organisations a question names, and whose doing it asks for. */
final class ReadWho {

  private static final String DOING =
      "(?:beslut\\p{L}*|beslöt|fattade|fattat|tog|behandla\\p{L}*|diskutera\\p{L}*|valde|föreslog|föreslår|föreslagit|begär\\p{L}*|klubba\\p{L}*|godkän\\p{L}*|antog|antagit|fastställ\\p{L}*"
          + "|avslog|avslagit|ville|vill|säger|sade|sa|sagt|svara\\p{L}*|uppmana\\p{L}*|uppmärksamm\\p{L}*|yttra\\p{L}*|formulera\\p{L}*"
          + "|sänk\\p{L}*|höj\\p{L}*|gav|gett|sköt|skjutit|avst\\p{L}*|uppdrog|uppdragit|beställ\\p{L}*|bevilja\\p{L}*|utsåg|utsett|valde|valt"
          + "|plocka\\p{L}*|förorda\\p{L}*|tillstyrk\\p{L}*|avstyrk\\p{L}*|tyck\\p{L}*|ställ\\p{L}*|bordla\\p{L}*|återremitt\\p{L}*)";

  private static final Pattern DOES_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + DOING
              + "|biföll|bifallit|sagt|bad|bett|har|hade|ska|skulle|av|enligt)\\s+$");

  private static final Pattern DOES_AFTER =
      Pattern.compile("^\\s+(?:[\\p{L}§,\\d()]+\\s+){0,5}?" + DOING + "(?!\\p{L})");

  private static final Pattern ITS_DECISION =
      Pattern.compile("^\\s+(?:\\p{L}+\\s+)?(?:beslut|förslag|yttrande|svar)");

  /**
   * What makes a place the organisation itself: {@code Region …}, {@code … kommun}, {@code nämnden
   * i …}.
   */
  private static final Pattern OF_IT_BEFORE =
      Pattern.compile(
          "(?:region(?:en)?|kommun(?:en)?|nämnden|styrelsen|fullmäktige|utskottet|förvaltningen|\\p{Lu}{2,6}|\\p{L}+tjänsten|\\p{L}+chef(?:en)?)(?:\\s+i)?\\s+$",
          Pattern.UNICODE_CASE);

  private static final Pattern OF_IT = Pattern.compile("^region|(?:kommun|stad|region)s?$");

  private static final Pattern OF_IT_AFTER =
      Pattern.compile(
          "^\\s+(?:kommun|stad|region|\\p{L}*(?:nämnd|nämnden|styrelse|styrelsen|fullmäktige|utskott|utskottet|förvaltning))s?(?!\\p{L})");

  private static final Pattern PARTNER_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:med|mellan|till|från|av|mot)\\s+(?:region(?:en)?\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NOUN_AFTER = Pattern.compile("^\\s\\p{Ll}");

  private final ReadTerms readTerms;

  ReadWho(ReadTerms readTerms) {
    this.readTerms = readTerms;
  }

  /** Takes from the text what it understands of it. */
  Who read(Understood text, KnownNames names) {
    List<Mention> mentions =
        names.bodiesIn(text.text()).stream().map(body -> mention(body, text, names)).toList();
    Set<String> organizations = new TreeSet<>();
    List<Place> places = new ArrayList<>();
    for (KnownNames.Place place : names.organizationsIn(text.text())) {
      if (partOfName(place, text.text())) {
        continue;
      }
      text.take(place.start(), place.end());
      if (isIt(place, text.text()) && !isPartner(place, text.text(), mentions)) {
        organizations.add(place.organization());
      } else {
        QuestionTerm term = readTerms.named(place.text(), Stream.of(), Sort.NAME);
        places.add(new Place(term, place.organization()));
      }
    }
    return new Who(mentions, organizations, places);
  }

  private Mention mention(KnownNames.Body body, Understood text, KnownNames names) {
    text.take(body.start(), body.end());
    boolean acronym = body.text().indexOf(' ') < 0 && body.call() == Mention.Call.NAME;
    QuestionTerm term =
        readTerms.named(body.text(), called(body), acronym ? Sort.ACRONYM : Sort.WORD);
    return new Mention(
        term,
        body.bodies(),
        names.organizationsOf(body.bodies()),
        body.call(),
        acts(body, text.text()));
  }

  /** Every name of it, and what the names are in short: {@code KS}. */
  private Stream<String> called(KnownNames.Body body) {
    return Stream.concat(
        body.bodies().stream(),
        Stream.concat(Stream.of(body.text()), body.bodies().stream())
            .flatMap(name -> readTerms.inShort(name)));
  }

  private static boolean acts(KnownNames.Body body, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String before = lower.substring(0, body.start());
    String after = lower.substring(body.end());
    boolean its = body.text().endsWith("s") && NOUN_AFTER.matcher(after).find();
    return !its && DOES_BEFORE.matcher(before).find()
        || DOES_AFTER.matcher(after).find()
        || body.text().endsWith("s") && ITS_DECISION.matcher(after).find();
  }

  /** {@code VON:s avtal med Region Blekinge}: whom somebody else's paper deals with. */
  private static boolean isPartner(KnownNames.Place place, String text, List<Mention> mentions) {
    return mentions.stream()
            .anyMatch(mention ->
                mention.call() == Mention.Call.NAME
                    && !mention.organizations().isEmpty()
                    && !mention.organizations().contains(place.organization()))
        && PARTNER_BEFORE.matcher(text.substring(0, place.start())).find();
  }

  private static boolean isIt(KnownNames.Place place, String text) {
    return OF_IT.matcher(place.text()).find()
        || OF_IT_BEFORE.matcher(text.substring(0, place.start()).toLowerCase(Locale.ROOT)).find()
        || OF_IT_AFTER.matcher(text.substring(place.end())).find()
        || place.text().endsWith("s") && NOUN_AFTER.matcher(text.substring(place.end())).find();
  }

  /** {@code Hallands sjukhus} is a name of its own, {@code Region Hallands sjukhus} is not. */
  private static boolean partOfName(KnownNames.Place place, String text) {
    String after = text.substring(place.end());
    return place.text().endsWith("s")
        && !OF_IT.matcher(place.text()).find()
        && !OF_IT_AFTER.matcher(after).find()
        && NOUN_AFTER.matcher(after).find();
  }
}
