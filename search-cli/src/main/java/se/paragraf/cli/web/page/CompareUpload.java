package se.paragraf.cli.web.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import se.paragraf.cli.reading.FindMinutes;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.http.SentFiles;
import se.paragraf.cli.web.http.SentFiles.SentFile;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.ComparedFiles;
import se.paragraf.cli.web.work.Job;
import se.paragraf.cli.web.work.Uploads;
import se.paragraf.index.compare.CompareMinutes;
import se.paragraf.index.compare.Comparison;
import se.paragraf.model.Document;
import se.paragraf.model.Extraction;

/** Takes two files to be compared: read beside other requests and erased at once. */
public final class CompareUpload {

  private final Visit visit;

  public CompareUpload(Visit visit) {
    this.visit = visit;
  }

  /** The two versions in a folder of their own. */
  private record Sent(Path folder, SentFile older, SentFile newer) {}

  /** Is told before each file is read, of how many are done and its name. */
  private interface Progress {
    void at(int done, String name);
  }

  /** Begins to compare; goes on to the page that shows how far it has come. */
  public Response begin() throws IOException {
    Sent sent = sent();
    Job job =
        visit
            .site()
            .jobs()
            .begin(
                work -> {
                  ComparedFiles compared =
                      compared(
                          sent,
                          (done, name) -> work.at(done, 2, visit.say("web.check.reading", name)));
                  visit.site().compared().put(work.id(), compared);
                  return "/compare/" + work.id();
                },
                failure -> CheckUpload.sentence(failure, visit));
    return Response.seeOther("/job/" + job.id());
  }

  /** What differs, at once. */
  public Comparison comparison() throws IOException {
    return compared(sent(), (done, name) -> {}).comparison();
  }

  private Sent sent() throws IOException {
    Path folder = visit.site().uploads().newFolder();
    try {
      Map<String, SentFile> files =
          SentFiles.save(visit.request(), folder, CheckUpload.LARGEST_BYTES);
      SentFile older = files.get(ComparePage.OLDER);
      SentFile newer = files.get(ComparePage.NEWER);
      if (older == null || newer == null) {
        throw Refused.badRequest(visit.say("web.compare.two"));
      }
      return new Sent(folder, older, newer);
    } catch (IOException | Refused refused) {
      Uploads.erase(folder);
      throw refused;
    }
  }

  private ComparedFiles compared(Sent sent, Progress progress) throws IOException {
    try {
      Document older = minutes(sent.older(), 0, progress);
      Document newer = minutes(sent.newer(), 1, progress);
      return new ComparedFiles(
          sent.older().name(), sent.newer().name(), new CompareMinutes().compare(older, newer));
    } finally {
      Uploads.erase(sent.folder());
    }
  }

  private Document minutes(SentFile sent, int done, Progress progress) throws IOException {
    progress.at(done, sent.name());
    return switch (new ReadFile(visit.messages()).read(sent.file(), sent.name())) {
      case Extraction.Done read ->
          FindMinutes.in(read.documents())
              .orElseThrow(() -> new Refused(422, visit.say("compare.noMinutes", sent.name())));
      case Extraction.Failed failed ->
          throw new Refused(422, sent.name() + ": " + failed.reason().message());
    };
  }
}
