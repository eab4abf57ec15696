package se.paragraf.cli.web.page;

import static se.paragraf.cli.web.html.Html.attr;
import static se.paragraf.cli.web.html.Html.cls;
import static se.paragraf.cli.web.html.Html.el;
import static se.paragraf.cli.web.html.Html.link;
import static se.paragraf.cli.web.html.Html.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.paragraf.cli.output.FollowUpView;
import se.paragraf.cli.output.FollowUpWords;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.live.SafeFollowUp;
import se.paragraf.cli.web.site.Addresses;
import se.paragraf.cli.web.site.SearchState;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.followup.FollowUp;
import se.paragraf.index.followup.Report;

/** What decisions ordered, and what later §§ say became of it. */
public final class OrdersPage {

  private static final String PATH = "/followup";

  /** {@code open} or {@code overdue}; all where it is neither. */
  private static final String ONLY = "only";

  /** More orders nobody reads on a page; the file has them all. */
  private static final int MOST_ORDERS = 200;

  private final Visit visit;
  private final SearchState state;
  private final FollowUpWords words;

  public OrdersPage(Visit visit) {
    this.visit = visit;
    this.state = SearchState.of(visit.query());
    this.words = new FollowUpWords(visit.messages());
  }

  /** The orders asked for, as far as they may be shown. */
  public static List<Report> orders(Visit visit) throws IOException {
    SearchState asked = SearchState.of(visit.query());
    List<Report> all =
        new FollowUp(visit.archive().archive(), visit.archive().search())
            .reports(asked.query(), asked.filters(visit.messages()));
    String only = visit.query().text(ONLY);
    LocalDate today = visit.site().today();
    List<Report> wanted =
        all.stream()
            .filter(report -> !only.equals("open") || report.isOpen())
            .filter(report -> !only.equals("overdue") || report.isOverdue(today))
            .toList();
    return new SafeFollowUp(visit.protection()).of(wanted, visit.archive());
  }

  /** The orders as a file to save. */
  public Response csv() throws IOException {
    String csv = visit.protection().mask(FollowUpView.csv(orders(visit)));
    return Response.download(
        visit.say("web.nav.followup").toLowerCase(visit.messages().locale()) + ".csv",
        "text/csv; charset=utf-8",
        csv.getBytes(StandardCharsets.UTF_8));
  }

  public Response respond() throws IOException {
    List<Report> orders = orders(visit);
    Html found =
        orders.isEmpty()
            ? el("p", cls("remark"), visit.words("followup.none"))
            : Html.all(
                el("p", text(visit.messages().count("count.orders", orders.size()))),
                el(
                    "ol",
                    cls("chain-steps"),
                    Html.all(orders.stream().limit(MOST_ORDERS).map(each -> el("li", of(each))))),
                el("p", cls("actions"), download()));
    return new Shell(visit)
        .page(
            Shell.Place.FOLLOWUP,
            visit.say("web.nav.followup"),
            Html.all(el("h1", visit.words("web.nav.followup")), form(), found));
  }

  private Html download() {
    String address = state.words().with(ONLY, visit.query().text(ONLY)).at("/followup.csv");
    return link(address, attr("download", ""), visit.words("web.csv"));
  }

  private Html form() {
    Html which = el("p", cls("actions"), choice("all"), choice("open"), choice("overdue"));
    return QuestionForm.of(PATH, "web.followup", state).over(which).of(visit, state);
  }

  private Html choice(String value) {
    String chosen = visit.query().text(ONLY);
    boolean on = value.equals("all") ? chosen.isEmpty() : value.equals(chosen);
    String sent = value.equals("all") ? "" : value;
    Html radio =
        on
            ? el(
                "input",
                attr("type", "radio"),
                attr("name", ONLY),
                attr("value", sent),
                attr("checked", ""))
            : el("input", attr("type", "radio"), attr("name", ONLY), attr("value", sent));
    return el("label", radio, text(" "), visit.words("web.followup." + value));
  }

  private Html of(Report report) {
    List<Html> about = new ArrayList<>();
    about.add(
        el(
            "span",
            visit.words(report.given() ? "followup.given" : "followup.proposed", ""),
            link(Addresses.place(report.document(), report.regions()), text(report.citation()))));
    report.receiver().ifPresent(who -> about.add(said("followup.receiver", who)));
    report.due().ifPresent(due -> about.add(said("followup.due", due)));
    return Html.all(
        el("h2", attr("lang", "sv"), text(report.text())),
        el("p", cls("about"), Html.all(about)),
        el("p", text(words.status(report))),
        Html.maybe(
            Optional.of(report.links())
                .filter(links -> !links.isEmpty())
                .map(links -> el("ul", Html.all(links.stream().map(each -> el("li", of(each))))))));
  }

  private Html said(String key, String value) {
    return el("span", visit.words(key, value));
  }

  private Html of(Report.Link report) {
    return Html.all(
        link(Addresses.place(report.document(), report.regions()), text(report.citation())),
        text(" (" + words.by(report) + ") "),
        el("q", attr("lang", "sv"), text(report.quote())));
  }
}
