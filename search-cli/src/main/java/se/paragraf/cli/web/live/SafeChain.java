package se.paragraf.cli.web.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.paragraf.index.chain.Chain;
import se.paragraf.model.Document;

/** A matter's way without the words of steps that are marked secret; that they were taken stays. */
public final class SafeChain {

  private static final Chain.DecisionText NOT_SHOWN = new Chain.DecisionText("", List.of());

  private final Protection protection;

  public SafeChain(Protection protection) {
    this.protection = protection;
  }

  public Chain of(Chain chain, OpenedArchive archive) throws IOException {
    if (protection.shown()) {
      return chain;
    }
    Set<Integer> secret = new TreeSet<>();
    List<Chain.Step> steps = new ArrayList<>();
    for (Chain.Step step : chain.steps()) {
      boolean hidden = hides(step, archive);
      if (hidden) {
        secret.add(steps.size());
      }
      steps.add(hidden ? withoutWords(step) : step);
    }
    return new Chain(
        chain.caseNumber(),
        chain.organization(),
        secret.contains(steps.size() - 1) ? "" : chain.title(),
        steps,
        without(chain.changes(), secret),
        without(chain.quotedProposals(), secret),
        chain.missing().stream().filter(each -> !secret.contains(each.step())).toList());
  }

  private boolean hides(Chain.Step step, OpenedArchive archive) throws IOException {
    Optional<Document> document = archive.read().document(step.document().id());
    return document.isPresent()
        && document.get().paragraphs().stream()
            .filter(paragraph -> paragraph.number().equals(step.paragraph()))
            .filter(paragraph -> paragraph.title().equals(step.title()))
            .anyMatch(protection::hides);
  }

  private static Chain.Step withoutWords(Chain.Step step) {
    return new Chain.Step(
        step.body(),
        step.date(),
        step.paragraph(),
        Optional.empty(),
        step.action(),
        NOT_SHOWN,
        step.citation(),
        step.document(),
        step.regions());
  }

  private static List<Chain.StepChange> without(
      List<Chain.StepChange> changes, Set<Integer> secret) {
    return changes.stream()
        .filter(change -> !secret.contains(change.from()) && !secret.contains(change.to()))
        .toList();
  }
}
