package se.paragraf.index.check.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.Mention;
import se.paragraf.index.check.fact.Minutes;
import se.paragraf.index.check.fact.Name;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Poll;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Paragraph.Ballot;
import se.paragraf.model.Region;

/** C11: a person has one spelling and one party through the record. */
public final class OneSpellingPerPerson implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.warning(
              "C11",
              "Varje person har en stavning och ett parti genom hela protokollet.",
              "Each person has one spelling and one party through the record.")
          .practice("Praxis")
          .ofWholeMinutes()
          .mend("Rätta namnet eller partiet.", "Correct the name or the party.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Lindqvist (M); Carin Dal (C)\n§ 12 Remiss | KS 2024/31\nReservation: Bo Lindqvist (M) reserverar sig mot beslutet.")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Lindqvist (M); Carin Dal (C)\n§ 12 Remiss | KS 2024/31\nReservation: Bo Lindkvist (M) reserverar sig mot beslutet.");

  /** Surnames of strangers must be this long to be slips: Berg and Borg are two people. */
  private static final int TELLING_LENGTH = 6;

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    Minutes minutes = subject.minutes();
    List<Finding> findings = new ArrayList<>(inList(minutes));
    for (Matter matter : minutes.matters()) {
      Set<String> told = new HashSet<>();
      for (Prose prose : matter.sections()) {
        found(minutes, prose).stream()
            .filter(finding -> told.add(finding.message().swedish()))
            .map(finding -> finding.inParagraph(matter.number()))
            .forEach(findings::add);
      }
      matter.polls().forEach(poll -> ballots(minutes, matter, poll, told, findings));
    }
    return Answer.of(findings);
  }

  /** Two lines of the list that look like one person, in §§ that do not overlap. */
  private static List<Finding> inList(Minutes minutes) {
    List<Listing> listings = minutes.roster().listings();
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < listings.size(); at++) {
      for (int before = 0; before < at; before++) {
        Listing one = listings.get(before);
        Listing other = listings.get(at);
        if (one.name().nearly(other.name())
            && one.party().equals(other.party())
            && !one.overlaps(other)) {
          findings.add(spelled(other.name(), one.name(), other.place()).relatedTo(one.place()));
        } else if (partiesDiffer(one, other)) {
          findings.add(party(other.name(), other.party().get(), one.party().get(), other.place()));
        }
      }
    }
    return findings;
  }

  private static boolean partiesDiffer(Listing one, Listing other) {
    return one.name().same(other.name())
        && one.party().isPresent()
        && other.party().isPresent()
        && !one.party().equals(other.party());
  }

  private static List<Finding> found(Minutes minutes, Prose prose) {
    List<Finding> findings = new ArrayList<>();
    List<Mention> mentions = minutes.people().in(prose.text());
    for (Mention mention : mentions) {
      Place place = prose.place(mention.start(), mention.end());
      if (mention.listed().isEmpty()) {
        minutes
            .people()
            .nearlyListed(mention.name())
            .filter(listing -> mayShareParty(mention, listing))
            .ifPresent(l -> findings.add(spelled(mention.name(), l.name(), place)));
      } else if (mention.party().isPresent() && differs(minutes, mention)) {
        String listed = mention.listed().get().party().orElse("");
        findings.add(party(mention.person(), mention.party().get(), listed, place));
      }
    }
    strangers(minutes, prose, mentions, findings);
    return findings;
  }

  private static boolean mayShareParty(Mention mention, Listing listing) {
    return listing.party().isEmpty()
        || mention.party().isEmpty()
        || listing.party().equals(mention.party());
  }

  /** Only when no line of the list gives the person that party. */
  private static boolean differs(Minutes minutes, Mention mention) {
    List<String> parties =
        minutes.roster().of(mention.person()).stream().flatMap(l -> l.party().stream()).toList();
    return !parties.isEmpty() && !parties.contains(mention.party().orElseThrow());
  }

  /** A name without party that is one letter from somebody who is listed. */
  private static void strangers(
      Minutes minutes, Prose prose, List<Mention> mentions, List<Finding> findings) {
    for (Mention mention : minutes.people().strangersIn(prose.text(), mentions)) {
      String surname = mention.name().surname();
      minutes
          .people()
          .nearlyListed(mention.name())
          .filter(listing -> surname.length() >= TELLING_LENGTH)
          .ifPresent(listing ->
              findings.add(
                  spelled(
                      mention.name(),
                      listing.name(),
                      prose.place(mention.start(), mention.end()))));
    }
  }

  private static void ballots(
      Minutes minutes, Matter matter, Poll poll, Set<String> told, List<Finding> findings) {
    Optional<Region> region =
        poll.ballotPlace().flatMap(Place::region).or(() -> matter.place().region());
    for (Ballot ballot : poll.ballots()) {
      Name name = new Name(ballot.name());
      if (minutes.people().listed(name).isEmpty()) {
        minutes
            .people()
            .nearlyListed(name)
            .map(listing -> spelled(name, listing.name(), new Place(ballot.name(), region)))
            .filter(finding -> told.add(finding.message().swedish()))
            .map(finding -> finding.inParagraph(matter.number()))
            .ifPresent(findings::add);
      }
    }
  }

  private static Finding spelled(Name here, Name elsewhere, Place place) {
    return Finding.of(
            SHEET,
            Words.of(
                "Namnet stavas %s här och %s annars."
                    .formatted(here.printed(), elsewhere.printed()),
                "The name is spelled %s here and %s elsewhere."
                    .formatted(here.printed(), elsewhere.printed())),
            place)
        .about(here.folded(), elsewhere.folded());
  }

  private static Finding party(Name name, String here, String elsewhere, Place place) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s har partibeteckningen %s här och %s annars."
                    .formatted(name.printed(), here, elsewhere),
                "%s has the party %s here and %s elsewhere."
                    .formatted(name.printed(), here, elsewhere)),
            place)
        .about(name.folded());
  }
}
