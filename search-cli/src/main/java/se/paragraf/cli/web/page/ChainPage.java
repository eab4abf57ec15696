package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.paragraf.cli.output.ChangedItems;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.live.SafeChain;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.chain.Chain;
import se.paragraf.index.chain.Operation;

/** A matter's way through the bodies, with the words that changed from step to step. */
public final class ChainPage {

  private final Visit visit;

  public ChainPage(Visit visit) {
    this.visit = visit;
  }

  public Response respond() throws IOException {
    String reference = visit.query().text("ref");
    List<Chain> chains =
        reference.isEmpty()
            ? List.of()
            : visit
                .archive()
                .chains()
                .find(reference, SearchState.of(visit.query()).filters(visit.messages()));
    Shell shell = new Shell(visit);
    if (chains.isEmpty()) {
      Html none =
          Html.all(
              el("h1", visit.words("web.chain")),
              el("p", cls("remark"), visit.words("chain.unknown", reference)));
      return shell.page(404, Shell.Place.SEARCH, visit.say("web.chain"), none);
    }
    List<Html> parts = new ArrayList<>();
    for (Chain chain : chains) {
      parts.add(chain(new SafeChain(visit.protection()).of(chain, visit.archive())));
    }
    return shell.page(
        Shell.Place.SEARCH, chains.getFirst().title(), el("div", cls("chain"), Html.all(parts)));
  }

  private Html chain(Chain chain) {
    List<Html> steps = new ArrayList<>();
    for (int at = 0; at < chain.steps().size(); at++) {
      steps.add(el("li", step(chain, at)));
    }
    return el(
        "section",
        el("h1", attr("lang", "sv"), text(chain.title())),
        el(
            "p",
            cls("about"),
            text(
                chain.caseNumber().orElse("")
                    + chain.organization().map(name -> " · " + name).orElse(""))),
        el("ol", cls("chain-steps"), Html.all(steps)),
        quoted(chain),
        missing(chain));
  }

  private Html step(Chain chain, int at) {
    Chain.Step step = chain.steps().get(at);
    List<Html> parts = new ArrayList<>();
    parts.add(
        el(
            "h2",
            link(Addresses.place(step.document(), step.regions()), text(step.citation())),
            text(" "),
            el(
                "span",
                cls("type"),
                visit.words("action." + step.action().name().toLowerCase(Locale.ROOT)))));
    if (!step.decision().lead().isEmpty()) {
      parts.add(el("p", attr("lang", "sv"), text(step.decision().lead())));
    }
    parts.add(
        el(
            "ul",
            attr("lang", "sv"),
            Html.all(step.decision().items().stream().map(item -> el("li", text(item))))));
    parts.add(changes(chain, at));
    return Html.all(parts);
  }

  private Html changes(Chain chain, int to) {
    List<Chain.StepChange> changes = chain.changesTo(to);
    if (changes.isEmpty()) {
      return Html.NOTHING;
    }
    ChangedItems items = new ChangedItems(visit.messages(), chain);
    return Html.all(
        el("p", cls("about"), text(items.count(changes))),
        Html.all(
            changes.stream()
                .map(change ->
                    el(
                        "p",
                        cls("change"),
                        attr("lang", "sv"),
                        text(items.of(change) + " "),
                        words(change.operations())))));
  }

  /** Words taken out and put in, told by more than colour. */
  static Html words(List<Operation> operations) {
    List<Html> words = new ArrayList<>();
    for (Operation operation : operations) {
      words.add(
          switch (operation.op()) {
            case EQUAL -> text(operation.text());
            case INSERT -> el("ins", text(operation.text()));
            case DELETE -> el("del", text(operation.text()));
          });
      words.add(text(" "));
    }
    return Html.all(words);
  }

  private Html quoted(Chain chain) {
    if (chain.quotedProposals().isEmpty()) {
      return Html.NOTHING;
    }
    return Html.all(
        el("h2", visit.words("chain.quoted")),
        el(
            "ul",
            Html.all(
                chain.quotedProposals().stream()
                    .map(change ->
                        el(
                            "li",
                            attr("lang", "sv"),
                            visit.words(
                                "chain.quotedBy",
                                chain.steps().get(change.to()).citation(),
                                chain.steps().get(change.from()).citation(),
                                ""),
                            words(change.operations()))))));
  }

  private Html missing(Chain chain) {
    if (chain.missing().isEmpty()) {
      return Html.NOTHING;
    }
    Optional<Html> list =
        Optional.of(
            el("ul", Html.all(chain.missing().stream().map(each -> el("li", text(each.text()))))));
    return Html.all(el("h2", visit.words("chain.missing")), Html.maybe(list));
  }
}
