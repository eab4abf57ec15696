package se.paragraf.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A form (drawing used on pages) whose content is parsed out of memory. */
final class FormInMemory extends PDFormXObject {

  /** Drawings become so many times longer when unpacked, more or less. */
  private static final int UNPACKED = 8;

  private final PDFormXObject form;

  FormInMemory(PDFormXObject form) {
    super(form.getCOSObject());
    this.form = form;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    long packed = form.getCOSObject().getLength();
    return PageInMemory.inMemory(form, new BytesInMemory.Room(packed * UNPACKED));
  }

  @Override
  public PDResources getResources() {
    return form.getResources();
  }
}
