package se.paragraf.cli.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import se.paragraf.cli.output.Messages;
import se.paragraf.extract.ocr.OcrPages;
import se.paragraf.model.json.ExtractionJson;

/**
 * What a process that reads for another does until its input ends: takes a line with a file, gives
 * a line with what came of it.
 *
 * <p>A request is {@code PATH TAB NAME}; an answer is the JSON of the extraction, or {@code !} and
 * why the machine could not.
 */
public final class ReadRequests {

  /** The only argument of such a process. */
  public static final String ARGUMENT = "--read-for-parent";

  static final String TROUBLE = "!";

  private static final Duration LOOK_AT_PARENT = Duration.ofSeconds(1);

  private final ReadFile reader;

  /** Pages that are only images are left for another time, where this machine can read them. */
  public ReadRequests() {
    OcrPages images = OcrPages.onThisMachine();
    OcrPages pages = images.available() ? OcrPages.later() : images;
    this.reader = new ReadFile(Messages.in(Messages.Language.SV), SourceList.EMPTY, pages);
  }

  /** Serves until the input ends or the parent is gone. */
  public void serve(InputStream requests, PrintStream answers) throws IOException {
    endWithParent();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(requests, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      answers.print(answer(line) + "\n");
      answers.flush();
    }
  }

  private String answer(String line) {
    int tab = line.indexOf('\t');
    Path file = Path.of(ReadingProcess.decoded(line.substring(0, tab)));
    String name = ReadingProcess.decoded(line.substring(tab + 1));
    try {
      return ExtractionJson.write(reader.read(file, name));
    } catch (IOException trouble) {
      return TROUBLE + ReadingProcess.encoded(String.valueOf(trouble.getMessage()));
    }
  }

  /** A file that hangs keeps this process from seeing that its input has ended. */
  private static void endWithParent() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    Thread watch =
        new Thread(() -> {
          while (parent.map(ProcessHandle::isAlive).orElse(false)) {
            try {
              Thread.sleep(LOOK_AT_PARENT);
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
              return;
            }
          }
          Runtime.getRuntime().halt(0);
        });
    watch.setDaemon(true);
    watch.start();
  }
}
