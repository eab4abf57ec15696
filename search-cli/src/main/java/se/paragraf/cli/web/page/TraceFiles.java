package se.paragraf.cli.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.paragraf.cli.output.FileNames;
import se.paragraf.cli.output.TraceCsv;
import se.paragraf.cli.output.TracePlot;
import se.paragraf.cli.output.TraceXlsx;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.index.trace.Trace;

/** A trace as a file to save. */
public final class TraceFiles {

  private final Visit visit;
  private final Trace trace;
  private final String name;

  public TraceFiles(Visit visit) throws IOException {
    this.visit = visit;
    this.trace = TracePage.trace(visit);
    this.name = FileNames.safe(trace.measure());
  }

  public Response csv() {
    String csv = visit.protection().mask(new TraceCsv(visit.messages()).of(trace));
    return Response.download(
        name + ".csv", "text/csv; charset=utf-8", csv.getBytes(StandardCharsets.UTF_8));
  }

  public Response svg() {
    String image =
        new TracePlot(visit.messages())
            .of(trace)
            .orElseThrow(() -> Refused.notFound(visit.say("trace.noPlot", trace.measure())));
    return Response.download(
        name + ".svg", "image/svg+xml", image.getBytes(StandardCharsets.UTF_8));
  }

  public Response xlsx() throws IOException {
    Path file = Files.createTempFile("paragraf-", ".xlsx");
    try {
      new TraceXlsx(visit.messages()).write(file, trace);
      return Response.download(name + ".xlsx", SearchFiles.XLSX, Files.readAllBytes(file));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
