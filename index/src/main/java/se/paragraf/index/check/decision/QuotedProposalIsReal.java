package se.paragraf.index.check.decision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.paragraf.index.check.fact.Body;
import se.paragraf.index.check.fact.Comparison;
import se.paragraf.index.check.fact.Matter;
import se.paragraf.index.check.fact.OtherDocuments.Kept;
import se.paragraf.index.check.fact.Place;
import se.paragraf.index.check.fact.Prose;
import se.paragraf.index.check.rule.Answer;
import se.paragraf.index.check.rule.Finding;
import se.paragraf.index.check.rule.Need;
import se.paragraf.index.check.rule.Rule;
import se.paragraf.index.check.rule.RuleSheet;
import se.paragraf.index.check.rule.Subject;
import se.paragraf.index.check.rule.Words;
import se.paragraf.model.Document;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Proposal;

/** D06: what a § says another body proposed is what that body decided. */
public final class QuotedProposalIsReal implements Rule {

  private static final RuleSheet SHEET =
      RuleSheet.error(
              "D06",
              "Det förslag som en paragraf återger från ett annat organ är det som organet beslutade.",
              "The proposal that a § quotes from another body is what that body decided.")
          .practice("Praxis; följer av KL 5:26–28")
          .needing(Need.OTHER_DOCUMENTS)
          .mend(
              "Återge det andra organets beslut ord för ord.",
              "Quote the other body's decision word for word.")
          .right(
              "Annat: Kommunstyrelsens arbetsutskott 2024-04-16 § 87 Remiss | KS 2024/31 | anta yttrandet om kollektivtrafiken i kommunens norra delar\n§ 12 Remiss | KS 2024/31\nFörslag: Kommunstyrelsens arbetsutskott föreslår nämnden besluta att | anta yttrandet om kollektivtrafiken i kommunens norra delar")
          .wrong(
              "Annat: Kommunstyrelsens arbetsutskott 2024-04-16 § 87 Remiss | KS 2024/31 | anta yttrandet om kollektivtrafiken i kommunens norra delar\n§ 12 Remiss | KS 2024/31\nFörslag: Kommunstyrelsens arbetsutskott föreslår nämnden besluta att | anta yttrandet om kollektivtrafiken i kommunens södra delar");

  private static final Pattern PROPOSES =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L} -]{3,60}?) (?:beslutar (?:att )?)?(?:föreslår|föreslog|föreslå)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public RuleSheet sheet() {
    return SHEET;
  }

  @Override
  public Answer ask(Subject subject) {
    return Answer.of(
        subject.minutes().matters().stream().flatMap(matter -> wrong(subject, matter)));
  }

  private static Stream<Finding> wrong(Subject subject, Matter matter) {
    Optional<Body> own = subject.minutes().body();
    return matter.paragraph().proposals().stream()
        .flatMap(proposal -> {
          Optional<String> by = proposer(proposal, own);
          return by.stream().flatMap(body -> compare(subject, matter, proposal, body).stream());
        });
  }

  private static Optional<String> proposer(Proposal proposal, Optional<Body> own) {
    Matcher lead = PROPOSES.matcher(proposal.lead());
    Optional<String> named = lead.find() ? Optional.of(lead.group(1)) : proposal.by();
    return named
        .filter(Body::isBody)
        .filter(
            name -> own.filter(body -> body.folded().equals(new Body(name).folded())).isEmpty());
  }

  /** Against the latest § of that body in the case, when the archive has it. */
  private static Optional<Finding> compare(
      Subject subject, Matter matter, Proposal proposal, String body) {
    Document own = subject.minutes().document();
    return matter.paragraph().caseNumbers().stream()
        .flatMap(number -> subject.others().about(number, own).stream())
        .filter(kept -> kept.document().body().filter(b -> new Body(b).isNamedBy(body)).isPresent())
        .filter(kept -> !kept.paragraph().decisions().isEmpty() && isBefore(kept, own))
        .max(Comparator.comparing(k -> k.document().meetingDate().orElse(LocalDate.MIN)))
        .filter(kept -> !sameWords(proposal, kept))
        .map(kept -> finding(matter, proposal, kept));
  }

  private static boolean isBefore(Kept kept, Document own) {
    Optional<LocalDate> day = kept.document().meetingDate();
    return day.isEmpty()
        || own.meetingDate().isEmpty()
        || !day.get().isAfter(own.meetingDate().get());
  }

  private static boolean sameWords(Proposal proposal, Kept kept) {
    return Comparison.of(decided(kept), quoted(proposal)).same();
  }

  private static String decided(Kept kept) {
    return kept.paragraph().decisions().stream()
        .flatMap(decision -> decision.items().stream())
        .map(Item::text)
        .collect(Collectors.joining(" "));
  }

  private static String quoted(Proposal proposal) {
    return proposal.items().stream().map(Item::text).collect(Collectors.joining(" "));
  }

  private static Finding finding(Matter matter, Proposal proposal, Kept kept) {
    Comparison words = Comparison.of(decided(kept), quoted(proposal));
    Place place =
        matter.proposed().stream()
            .filter(p -> p.text().equals(proposal.items().getFirst().text()))
            .findFirst()
            .map(Prose::place)
            .orElse(matter.place());
    return Finding.of(
            SHEET,
            Words.of(
                "Förslaget är inte det som %s beslutade. Bara här: ”%s”. Bara där: ”%s”."
                    .formatted(
                        kept.cite(),
                        String.join(" ", words.onlyInSecond()),
                        String.join(" ", words.onlyInFirst())),
                "The proposal is not what %s decided. Only here: “%s”. Only there: “%s”."
                    .formatted(
                        kept.cite(),
                        String.join(" ", words.onlyInSecond()),
                        String.join(" ", words.onlyInFirst()))),
            place)
        .inParagraph(matter.number());
  }
}
