package se.paragraf.index.check.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.FrontPage.Field;
import se.paragraf.model.Severity;

/** H02: those chosen to approve the minutes are those who signed, with chair and secretary. */
public final class ChosenHaveSigned implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "H02",
              "De som utsågs att justera är de som har undertecknat, jämte ordförande och sekreterare.",
              "Those chosen to approve are those who signed, with chair and secretary.")
          .municipalAct("5:69 (följer av); underskrifter: praxis")
          .ofWholeMinutes()
          .mend("Rätta namnet på den som justerar.", "Correct the name of the adjuster.")
          .right("Utses att justera: Bo Alm\nJusterare: Bo Alm")
          .wrong("Utses att justera: Bo Alm\nJusterare: Carin Dal")
          .silencedBy("C11");

  private static final Pattern CHOSEN =
      Pattern.compile(
          "utse|att justera|justeringsperson|\\bvald|justeringsm[aä]n",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SIGNED =
      Pattern.compile("^(?:justerare|justerande|justeras av)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHAIR = Pattern.compile("^ordförande", Pattern.CASE_INSENSITIVE);
  private static final Pattern SECRETARY =
      Pattern.compile(
          "^(?:protokolls?)?(?:sekreterare|förare)|^nämndsekreterare", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHOOSES =
      Pattern.compile(
          "\\b(?:utse|utser|utses|utsågs|välja|väljer|väljs|valdes)\\b.*\\bjuster",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /** What a signature service prints beside the name. */
  private static final Pattern SIGNED_HOW =
      Pattern.compile(
          "\\b(?:digital|elektronisk)\\p{L}* \\p{L}+|\\bsignera\\p{L}*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern OCCASION =
      Pattern.compile("plats|tid|datum|dag", Pattern.CASE_INSENSITIVE);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Finding> findings = new ArrayList<>();
    List<Name> chosen = names(minutes, CHOSEN);
    List<Name> elected = elected(minutes);
    fields(minutes, SIGNED)
        .forEach(field -> {
          List<Name> signed = in(minutes, field.text());
          compare(signed, chosen.isEmpty() ? elected : chosen, minutes.placeOf(field))
              .ifPresent(findings::add);
        });
    if (findings.isEmpty()) {
      field(minutes, CHOSEN)
          .flatMap(field -> compare(chosen, elected, minutes.placeOf(field)))
          .ifPresent(findings::add);
    }
    chair(minutes).ifPresent(findings::add);
    secretary(minutes).ifPresent(findings::add);
    return Answer.of(findings);
  }

  private static Optional<Field> field(Minutes minutes, Pattern label) {
    return fields(minutes, label).findFirst();
  }

  private static Stream<Field> fields(Minutes minutes, Pattern label) {
    return minutes.frontPage().fields().stream()
        .filter(f -> label.matcher(f.label()).find() && !OCCASION.matcher(f.label()).find());
  }

  private static List<Name> names(Minutes minutes, Pattern label) {
    return field(minutes, label).map(f -> in(minutes, f.text())).orElse(List.of());
  }

  private static List<Name> in(Minutes minutes, String text) {
    String names = SIGNED_HOW.matcher(text).replaceAll("; ");
    List<Mention> known = minutes.people().in(names);
    return (known.isEmpty() ? minutes.people().strangersIn(names) : known)
        .stream().map(Mention::person).toList();
  }

  /** Elected by a decision of this record to approve it. */
  private static List<Name> elected(Minutes minutes) {
    return minutes.matters().stream()
        .filter(Matter::isFormal)
        .flatMap(matter -> matter.decided().stream())
        .filter(point -> point.has(CHOOSES))
        .flatMap(point -> minutes.people().in(point.text()).stream())
        .map(Mention::person)
        .toList();
  }

  /** Everyone of the first is among the second, when both name somebody. */
  private static Optional<Finding> compare(List<Name> here, List<Name> there, Place place) {
    if (there.isEmpty()) {
      return Optional.empty();
    }
    return here.stream()
        .filter(name -> there.stream().noneMatch(name::same))
        .findFirst()
        .map(name ->
            Finding.of(
                    SHEET,
                    Words.of(
                        "%s står här, men %s är utsedd att justera."
                            .formatted(name.printed(), there.getFirst().printed()),
                        "%s stands here, but %s was chosen to approve."
                            .formatted(name.printed(), there.getFirst().printed())),
                    new Place(name.printed(), place.region()))
                .about(name.folded()));
  }

  /** A vice chair may sign for a chair who was away in some §. */
  private static Optional<Finding> chair(Minutes minutes) {
    Optional<Listing> listed =
        minutes.roster().chair().filter(chair -> chair.paragraphs().isEmpty());
    return field(minutes, CHAIR)
        .flatMap(field ->
            in(minutes, field.text()).stream()
                .findFirst()
                .filter(name -> listed.filter(l -> !l.name().same(name)).isPresent())
                .filter(name -> !presides(minutes, name))
                .map(name ->
                    signed(
                        name, listed.get().name(), minutes.placeOf(field), "ordförande", "chair")));
  }

  private static boolean presides(Minutes minutes, Name name) {
    return minutes.roster().of(name).stream()
        .anyMatch(l ->
            l.role().filter(r -> r.toLowerCase(Locale.ROOT).contains("ordförande")).isPresent());
  }

  private static Optional<Finding> secretary(Minutes minutes) {
    Optional<Listing> listed =
        minutes.roster().in(Capacity.OTHER).stream()
            .filter(l ->
                l.role()
                    .filter(r ->
                        r.toLowerCase(Locale.ROOT)
                            .matches("(?:nämnd|protokolls?|utskotts|kommitté)?sekreterare"))
                    .isPresent())
            .findFirst();
    return field(minutes, SECRETARY)
        .flatMap(field ->
            in(minutes, field.text()).stream()
                .findFirst()
                .filter(name -> listed.filter(l -> !l.name().same(name)).isPresent())
                .filter(name -> minutes.roster().of(name).isEmpty())
                .map(name ->
                    signed(
                            name,
                            listed.get().name(),
                            minutes.placeOf(field),
                            "sekreterare",
                            "secretary")
                        .with(Severity.WARNING)));
  }

  private static Finding signed(
      Name here, Name listed, Place place, String swedish, String english) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s undertecknar som %s, men närvarolistan anger %s."
                    .formatted(here.printed(), swedish, listed.printed()),
                "%s signs as %s, but the attendance list names %s."
                    .formatted(here.printed(), english, listed.printed())),
            new Place(here.printed(), place.region()))
        .about(here.folded());
  }
}
