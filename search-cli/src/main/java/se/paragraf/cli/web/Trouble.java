package se.paragraf.cli.web;

import java.io.IOException;
import java.util.Map;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.cli.output.Messages;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.FilterWords;
import se.paragraf.cli.web.html.Html;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Request;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.page.Shell;
import se.paragraf.cli.web.site.Site;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.archive.ArchiveBusyException;
import se.paragraf.index.search.UnknownFilterValueException;

/** What is answered when something is not served: one sentence, and nothing of the machinery. */
final class Trouble {

  private static final int MISDIRECTED = 421;

  private final Site site;

  Trouble(Site site) {
    this.site = site;
  }

  Response response(Request request, Exception failure) {
    int status = status(failure);
    Messages messages = Messages.in(Visit.language(request));
    String sentence = sentence(failure, messages);
    if (status == MISDIRECTED) {
      return Response.of(
          status,
          "text/plain; charset=utf-8",
          "unknown host".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    boolean forPrograms = request.path().startsWith("/api/");
    return forPrograms
        ? Response.json(status, OutputJson.write(Map.of("error", sentence)))
        : page(request, status, sentence);
  }

  private Response page(Request request, int status, String sentence) {
    try {
      Visit visit = Visit.of(site, request);
      Html content =
          Html.all(Html.el("h1", visit.words("web.trouble")), Html.el("p", Html.text(sentence)));
      return new Shell(visit)
          .page(status, Shell.Place.ELSEWHERE, visit.say("web.trouble"), content);
    } catch (IOException alsoFails) {
      return Response.html(status, "<!doctype html><title>Paragraf</title><p>Paragraf: 500");
    }
  }

  private static int status(Exception failure) {
    return switch (failure) {
      case Refused refused -> refused.status();
      case FilterWords.BadFilterException bad -> 400;
      case UnknownFilterValueException unknown -> 400;
      case ArchiveBusyException busy -> 409;
      default -> 500;
    };
  }

  private static String sentence(Exception failure, Messages messages) {
    return switch (failure) {
      case Refused refused ->
          switch (refused.status()) {
            case 404 -> messages.text("web.trouble.notFound");
            case 403 -> messages.text("web.trouble.forbidden");
            case 405 -> messages.text("web.trouble.method");
            case 413 -> messages.text("web.trouble.tooLarge");
            default -> refused.reason();
          };
      case FilterWords.BadFilterException bad -> bad.sentence();
      case UnknownFilterValueException unknown -> String.valueOf(unknown.getMessage());
      case ArchiveBusyException busy -> String.valueOf(busy.getMessage());
      case IOException trouble -> new DiskTrouble(messages).sentence(trouble);
      default -> messages.text("error.unexpected", failure.getClass().getSimpleName());
    };
  }
}
