package se.paragraf.index.check.attendance;

import java.util.ArrayList;
import java.util.List;
import se.paragraf.index.check.fact.Listing;
import se.paragraf.index.check.fact.Listing.Capacity;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;

/** C02: nobody is both present and absent, or listed twice for the same §. */
public final class ListedOnce implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "C02",
              "Ingen står både som närvarande och frånvarande, eller två gånger.",
              "Nobody is both present and absent, or listed twice.")
          .practice("Följer av logik; KL 5:66")
          .ofWholeMinutes()
          .mend("Rätta närvarolistan.", "Correct the attendance list.")
          .right(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)\nFrånvarande: Erik Falk (V)")
          .wrong(
              "Beslutande: Anna Ek (S), ordförande; Bo Alm (M); Carin Dal (C)\nFrånvarande: Bo Alm (M)");

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    List<Listing> listings = subject.minutes().roster().listings();
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < listings.size(); at++) {
      for (int before = 0; before < at; before++) {
        if (clash(listings.get(before), listings.get(at))) {
          findings.add(finding(listings.get(before), listings.get(at)));
        }
      }
    }
    return Answer.of(findings);
  }

  /** Officials may share a name, and be listed once for each task. */
  private static boolean clash(Listing one, Listing other) {
    boolean bothOfficials = one.capacity() == Capacity.OTHER && other.capacity() == Capacity.OTHER;
    boolean sameParty =
        one.party().isEmpty() || other.party().isEmpty() || one.party().equals(other.party());
    return !bothOfficials && sameParty && one.name().same(other.name()) && one.overlaps(other);
  }

  private static Finding finding(Listing one, Listing other) {
    return Finding.of(
            SHEET,
            Words.of(
                "%s står både som %s och som %s."
                    .formatted(other.name().printed(), swedish(one), swedish(other)),
                "%s is listed both as %s and as %s."
                    .formatted(other.name().printed(), english(one), english(other))),
            other.place())
        .about(other.name().folded())
        .relatedTo(one.place());
  }

  private static String swedish(Listing listing) {
    return switch (listing.capacity()) {
      case SERVING -> "beslutande";
      case SUBSTITUTE -> "ej beslutande ersättare";
      case ABSENT -> "frånvarande";
      case OTHER -> "övrig närvarande";
    };
  }

  private static String english(Listing listing) {
    return switch (listing.capacity()) {
      case SERVING -> "serving";
      case SUBSTITUTE -> "substitute, not serving";
      case ABSENT -> "absent";
      case OTHER -> "other attendant";
    };
  }
}
