package se.paragraf.cli.web.page;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.paragraf.cli.output.IngestText;
import se.paragraf.cli.output.OutputJson;
import se.paragraf.cli.reading.DroppedFiles;
import se.paragraf.cli.reading.ReadIntoArchive;
import se.paragraf.cli.reading.ReaderVersion;
import se.paragraf.cli.reading.SourceList;
import se.paragraf.cli.web.http.Refused;
import se.paragraf.cli.web.http.Response;
import se.paragraf.cli.web.site.Site;
import se.paragraf.cli.web.site.Visit;
import se.paragraf.cli.web.work.Job;
import se.paragraf.index.archive.Archive;
import se.paragraf.index.archive.ArchiveAddress;
import se.paragraf.index.archive.ArchiveBusyException;
import se.paragraf.index.archive.Ingest;
import se.paragraf.index.archive.IngestOptions;
import se.paragraf.index.archive.IngestReport;
import se.paragraf.index.search.SearchIndex;

/** Reads a folder, or files dropped on the page, into the archive. */
public final class IngestUpload {

  private static final long LARGEST_BYTES = 2L * 1024 * 1024 * 1024;
  private static final Set<String> ENDINGS = Set.of(".pdf", ".zip", ".eml", ".docx");

  private final Visit visit;

  public IngestUpload(Visit visit) {
    this.visit = visit;
  }

  /** Where dropped files are kept. */
  static Path folder(Site site) {
    return DroppedFiles.beside(site.archive().folder()).folder();
  }

  /** Begins to read the folder named in a form. */
  public Response named() throws IOException {
    return Response.seeOther("/job/" + begin(visit.request().form().text("folder")).id());
  }

  /** Begins to read a folder. Errors: {@link Refused} when there is none such. */
  public Job begin(String typed) {
    Path folder;
    try {
      folder = Path.of(typed.replaceAll("^\"|\"$", ""));
    } catch (InvalidPathException wrong) {
      throw Refused.badRequest(visit.say("disk.missing", typed));
    }
    if (!folder.isAbsolute() || !Files.exists(folder)) {
      throw Refused.badRequest(visit.say("web.ingest.noFolder", typed));
    }
    return begin(folder);
  }

  /** Keeps one dropped file. */
  public Response file() throws IOException {
    String told = visit.query().text("name");
    String name =
        CheckUpload.safe(
            told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1));
    int dot = name.lastIndexOf('.');
    if (dot <= 0 || !ENDINGS.contains(name.substring(dot).toLowerCase(java.util.Locale.ROOT))) {
      throw new Refused(415, visit.say("web.ingest.kind", told));
    }
    Path folder = Files.createDirectories(folder(visit.site()));
    visit
        .request()
        .saveTo(free(folder, name.substring(0, dot), name.substring(dot)), LARGEST_BYTES);
    return Response.noContent();
  }

  /** A name that is not taken: what somebody dropped before is never written over. */
  private static Path free(Path folder, String stem, String ending) throws IOException {
    for (int number = 1; ; number++) {
      Path file = folder.resolve(stem + (number == 1 ? "" : "-" + number) + ending);
      try {
        return Files.createFile(file);
      } catch (FileAlreadyExistsException taken) {
        continue;
      }
    }
  }

  /** Begins to read what was dropped. */
  public Response dropped() throws IOException {
    Job job = begin(Files.createDirectories(folder(visit.site())));
    return Response.json(202, OutputJson.line(Map.of("address", "/job/" + job.id())));
  }

  private Job begin(Path folder) {
    Visit at = visit;
    return visit
        .site()
        .jobs()
        .begin(job -> read(job, at, folder), failure -> sentence(failure, at));
  }

  private static String read(Job job, Visit visit, Path folder) throws IOException {
    IngestOptions options = IngestOptions.readBy(ReaderVersion.ofThisProgram());
    Ingest ingest = ReadIntoArchive.by(options, SourceList.EMPTY, visit.messages(), () -> {});
    ArchiveAddress archive = visit.site().archive().address();
    try (Archive opened = Archive.openToWrite(archive);
        SearchIndex index = SearchIndex.openToWrite(opened)) {
      IngestReport report =
          ingest.run(
              opened,
              List.of(index),
              List.of(folder),
              (entry, done, found) -> job.at(done, found, name(entry.path())));
      job.tell(new IngestText(visit.messages(), 10_000).of(report, archive), report);
    }
    return "/archive?job=" + job.id();
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  private static String sentence(Exception failure, Visit visit) {
    return failure instanceof ArchiveBusyException busy
        ? String.valueOf(busy.getMessage())
        : CheckUpload.sentence(failure, visit);
  }
}
