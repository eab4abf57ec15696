package se.paragraf.cli.web.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import se.paragraf.cli.output.CheckView;
import se.paragraf.cli.output.DiskTrouble;
import se.paragraf.cli.output.FileNames;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.ReadFile;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Site;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.CheckedFile;
import se.paragraf.cli.web.work.Job;
import se.paragraf.cli.web.work.Uploads;
import se.paragraf.index.check.AcceptedFindings;
import se.paragraf.index.check.CheckMinutes;
import se.paragraf.index.check.CheckRequest;
import se.paragraf.model.Extraction;

/**
 * Takes a file to be checked: into a folder of its own, read beside other requests, then erased.
 */
public final class CheckUpload {

  /** Larger than any minutes with all that belongs to them. */
  public static final long LARGEST_BYTES = 300L * 1024 * 1024;

  private final Visit visit;

  public CheckUpload(Visit visit) {
    this.visit = visit;
  }

  /** Begins the check; answers with the address of the page that shows how far it has come. */
  public Response begin() throws IOException {
    Path folder = visit.site().uploads().newFolder();
    Path file = save(folder);
    String name = name();
    Visit at = visit;
    Job job =
        visit
            .site()
            .jobs()
            .begin(
                work -> check(work, at, file, name),
                failure -> {
                  Uploads.erase(folder);
                  return sentence(failure, at);
                });
    return Response.json(202, OutputJson.line(Map.of("address", "/job/" + job.id())));
  }

  /** The report at once, as JSON; the file is erased before it is sent. */
  public Response report() throws IOException {
    return visit.json(CheckView.of(new CheckMinutes(CheckRequest.ALONE).check(readable())));
  }

  /** What is read of the file that is sent. Errors: {@link Refused} when it cannot be read. */
  public Extraction.Done readable() throws IOException {
    return switch (read()) {
      case Extraction.Done done -> done;
      case Extraction.Failed failed -> throw new Refused(422, failed.reason().message());
    };
  }

  /** What comes of reading the file that is sent, which is erased. */
  public Extraction read() throws IOException {
    Path folder = visit.site().uploads().newFolder();
    try {
      return new ReadFile(visit.messages()).read(save(folder), name());
    } finally {
      Uploads.erase(folder);
    }
  }

  /** Under a name of our own: the name it had is only shown. */
  private Path save(Path folder) throws IOException {
    Path file = folder.resolve("fil");
    try {
      visit.request().saveTo(file, LARGEST_BYTES);
      return file;
    } catch (IOException | Refused refused) {
      Uploads.erase(folder);
      throw refused;
    }
  }

  private String name() {
    String told = visit.query().get("name").orElse("protokoll.pdf");
    String last = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
    return last.isBlank() ? "protokoll.pdf" : last;
  }

  private static String check(Job job, Visit visit, Path file, String name) throws IOException {
    Site site = visit.site();
    job.at(0, 2, visit.say("web.check.reading", name));
    return switch (new ReadFile(visit.messages()).read(file, name)) {
      case Extraction.Done done -> {
        job.at(1, 2, visit.say("web.check.asking"));
        String id = site.jobs().newId();
        CheckedFile checked = new CheckedFile(id, name, file, done, AcceptedFindings.NONE);
        checked.report();
        job.at(2, 2, "");
        site.checked().put(checked);
        yield "/check/" + id;
      }
      case Extraction.Failed failed ->
          throw new Refused(422, name + ": " + failed.reason().message());
    };
  }

  /** Why some work failed, for people. */
  static String sentence(Exception failure, Visit visit) {
    return switch (failure) {
      case Refused told -> told.reason();
      case IOException trouble -> new DiskTrouble(visit.messages()).sentence(trouble);
      default -> visit.say("error.unexpected", failure.getClass().getSimpleName());
    };
  }

  /** A name that is safe on every system, with the ending it had. */
  static String safe(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).replaceAll("[^.A-Za-z0-9]", "");
    return FileNames.safe(dot < 0 ? name : name.substring(0, dot)) + ending;
  }
}
