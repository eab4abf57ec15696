package se.paragraf.cli.web.work;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.paragraf.cli.web.image.PageImages;

/** The files that are being checked; each is erased when it was not looked at for a while. */
public final class CheckedFiles implements Closeable {

  private static final int MOST = 8;

  private final PageImages images;
  private final LookedAt<CheckedFile> files = new LookedAt<>(MOST, this::forget);

  public CheckedFiles(PageImages images) {
    this.images = images;
  }

  public void put(CheckedFile file) {
    files.put(file.id(), file);
  }

  public Optional<CheckedFile> find(String id) {
    return files.find(id);
  }

  public void change(String id, UnaryOperator<CheckedFile> change) {
    files.change(id, change);
  }

  /** Erases a file and everything made of it. */
  public void erase(String id) {
    files.erase(id);
  }

  private void forget(CheckedFile checked) {
    try {
      images.forget(checked.drawable());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path folder = checked.file().getParent();
    if (folder != null) {
      Uploads.erase(folder);
    }
  }

  @Override
  public void close() {
    files.close();
  }
}
