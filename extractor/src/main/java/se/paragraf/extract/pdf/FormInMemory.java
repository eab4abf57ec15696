package se.paragraf.extract.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A form (drawing used on pages) whose content is parsed out of memory. */
final class FormInMemory extends PDFormXObject {

  private final PDFormXObject form;

  FormInMemory(PDFormXObject form) {
    super(form.getCOSObject());
    this.form = form;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    return PageInMemory.inMemory(form, new BytesInMemory.Room());
  }

  @Override
  public PDResources getResources() {
    return form.getResources();
  }
}
