package se.paragraf.cli.web.api;

import java.io.IOException;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.page.CheckUpload;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.model.Extraction;
import se.paragraf.model.json.ExtractionJson;

/** Answers programs that send a file; the file is erased before the answer is sent. */
public final class FileApi {

  private static final int UNREADABLE = 422;

  private final Visit visit;

  public FileApi(Visit visit) {
    this.visit = visit;
  }

  /** {@code POST /api/extract}: what a file could not be read for stands in its notices. */
  public Response extract() throws IOException {
    Extraction extraction = new CheckUpload(visit).read();
    String json = visit.protection().maskJson(ExtractionJson.writePretty(extraction));
    int status = extraction instanceof Extraction.Done ? 200 : UNREADABLE;
    return Response.json(status, json);
  }

  /** {@code POST /api/tables}. */
  public Response tables() throws IOException {
    CheckUpload sent = new CheckUpload(visit);
    Extraction.Done done = sent.readable();
    return visit.json(
        new Tables(
            done.source().path(),
            done.documents().stream().flatMap(document -> document.tables().stream()).toList()));
  }
}
