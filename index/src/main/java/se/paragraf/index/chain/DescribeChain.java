package se.paragraf.index.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.paragraf.index.chain.Chain.DecisionText;
import se.paragraf.index.chain.Chain.MissingReference;
import se.paragraf.index.chain.Chain.Step;
import se.paragraf.index.chain.Chain.StepChange;
import se.paragraf.model.Paragraph;

/** Tells what happened on a matter's way: steps, changed words, quotes that differ, gaps. */
final class DescribeChain {

  /** Share of title words that make two steps the same thread of a case with several. */
  private static final double SAME_THREAD = 0.4;

  private final AlignItems align = new AlignItems();
  private final ReadReferences references = new ReadReferences();
  private final FollowReference follow;

  DescribeChain(FollowReference follow) {
    this.follow = follow;
  }

  /** The chain of these steps, which are in order. */
  Chain chain(List<FiledParagraph> steps) {
    FiledParagraph last = steps.getLast();
    return new Chain(
        steps.stream().flatMap(step -> step.paragraph().caseNumbers().stream()).findFirst(),
        last.organization(),
        last.title(),
        steps.stream().map(DescribeChain::step).toList(),
        changes(steps),
        quotedProposals(steps),
        missing(steps));
  }

  private static Step step(FiledParagraph filed) {
    return new Step(
        filed.body(),
        filed.date(),
        filed.paragraph().number(),
        filed.paragraph().title(),
        ReadAction.of(filed.paragraph()),
        new DecisionText(filed.lead(), filed.items()),
        filed.citation(),
        filed.file(),
        filed.decisionRegions());
  }

  private List<StepChange> changes(List<FiledParagraph> steps) {
    List<StepChange> changes = new ArrayList<>();
    for (int at = 1; at < steps.size(); at++) {
      int to = at;
      before(steps, to)
          .ifPresent(from ->
              align.align(steps.get(from).items(), steps.get(to).items()).stream()
                  .map(change -> StepChange.of(from, to, change))
                  .forEach(changes::add));
    }
    return changes;
  }

  /** The step before this one in the same thread, when both say something of substance. */
  private static Optional<Integer> before(List<FiledParagraph> steps, int to) {
    FiledParagraph later = steps.get(to);
    return IntStream.iterate(to - 1, from -> from >= 0, from -> from - 1)
        .filter(from -> substantial(steps.get(from)) && substantial(later))
        .filter(from -> !steps.get(from).body().equals(later.body()))
        .filter(from -> Likeness.of(steps.get(from).title(), later.title()) >= SAME_THREAD)
        .boxed()
        .findFirst();
  }

  private static boolean substantial(FiledParagraph filed) {
    return switch (ReadAction.of(filed.paragraph())) {
      case PROPOSES, DECIDES -> true;
      case DEFERS, REFERS_BACK, NOTES -> false;
    };
  }

  private List<StepChange> quotedProposals(List<FiledParagraph> steps) {
    List<StepChange> found = new ArrayList<>();
    for (int quoting = 0; quoting < steps.size(); quoting++) {
      for (Paragraph.Proposal proposal : steps.get(quoting).paragraph().proposals()) {
        int at = quoting;
        proposer(steps, at, proposal)
            .ifPresent(from -> found.addAll(differences(steps, from, at, proposal)));
      }
    }
    return found;
  }

  private List<StepChange> differences(
      List<FiledParagraph> steps, int from, int quoting, Paragraph.Proposal proposal) {
    List<String> quoted = proposal.items().stream().map(Paragraph.Item::text).toList();
    return align.align(steps.get(from).items(), quoted).stream()
        .map(change -> StepChange.of(from, quoting, change))
        .toList();
  }

  /** The step of the body that the proposal names first, when it is another's. */
  private static Optional<Integer> proposer(
      List<FiledParagraph> steps, int quoting, Paragraph.Proposal proposal) {
    String names = lower(proposal.by().orElse("") + " " + proposal.lead());
    return IntStream.range(0, steps.size())
        .filter(at -> at != quoting)
        .filter(at -> !steps.get(at).body().equals(steps.get(quoting).body()))
        .filter(at -> ReadAction.of(steps.get(at).paragraph()) == Action.PROPOSES)
        .filter(at -> startsWith(names, steps.get(at).body()))
        .boxed()
        .reduce((first, later) -> later);
  }

  private static boolean startsWith(String names, Optional<String> body) {
    return body.map(DescribeChain::lower)
        .map(name -> Pattern.compile("\\s*" + Pattern.quote(name) + "(?!\\p{L})"))
        .filter(pattern -> pattern.matcher(names).lookingAt())
        .isPresent();
  }

  private List<MissingReference> missing(List<FiledParagraph> steps) {
    return IntStream.range(0, steps.size())
        .boxed()
        .flatMap(at -> missing(at, steps.get(at)))
        .toList();
  }

  private Stream<MissingReference> missing(int at, FiledParagraph step) {
    return step.texts()
        .flatMap(text -> references.in(text).stream())
        .filter(reference -> !meansItself(reference, step))
        .filter(reference -> follow.from(reference, step).isEmpty())
        .map(Reference::text)
        .distinct()
        .map(text -> new MissingReference(at, text));
  }

  /** A § whose label is printed with the body's name names itself. */
  private static boolean meansItself(Reference reference, FiledParagraph step) {
    return step.paragraph().number().equals(Optional.of(reference.number()))
        && reference.date().equals(reference.date().isPresent() ? step.date() : Optional.empty())
        && step.body().filter(body -> lower(body).equals(lower(reference.body()))).isPresent();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
