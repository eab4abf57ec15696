package se.paragraf.extract.word;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a Word file, read one by one within bounds.
 *
 * <p>Only named parts are unpacked; document types and entities are refused and nothing outside the
 * file is ever opened. Used by one thread.
 */
final class OfficePackage implements Closeable {

  /** A thousand pages of text take some 30 MB unpacked. */
  private static final long MOST_BYTES = 256L << 20;

  private static final int MOST_ELEMENTS = 4_000_000;

  /** Tables in tables in text boxes are some forty deep. */
  private static final int DEEPEST = 150;

  private static final String WORD = "wordprocessingml";

  private final ZipFile zip;
  private final XMLInputFactory factory = factory();
  private long bytes;
  private int elements;

  private OfficePackage(ZipFile zip) {
    this.zip = zip;
  }

  static OfficePackage open(Path file) throws IOException, UnreadableWordException {
    try {
      return new OfficePackage(new ZipFile(file.toFile()));
    } catch (ZipException damaged) {
      throw UnreadableWordException.damaged(damaged);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // Our own bound, told as what it is, comes before the reader's.
    factory.setProperty("jdk.xml.maxElementDepth", 2 * DEEPEST);
    return factory;
  }

  /** The part with all that is in it; empty when there is none of that name. */
  Optional<Element> part(String name) throws IOException, UnreadableWordException {
    List<Element> roots = new ArrayList<>();
    read(name, "", roots::add);
    return roots.stream().findFirst();
  }

  /**
   * Hands over what stands directly in the first element of a name, one by one, so that a long text
   * is never in memory whole.
   */
  void inside(String name, String container, Consumer<Element> taker)
      throws IOException, UnreadableWordException {
    read(name, container, taker);
  }

  private void read(String name, String container, Consumer<Element> taker)
      throws IOException, UnreadableWordException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = new Bounded(zip.getInputStream(entry))) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      boolean open = container.isEmpty();
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (open) {
            taker.accept(element(xml, 0));
          } else {
            open = xml.getLocalName().equals(container);
          }
        }
      }
    } catch (TooLarge beyond) {
      throw UnreadableWordException.tooLarge();
    } catch (XMLStreamException | ZipException damaged) {
      if (damaged instanceof XMLStreamException trouble
          && trouble.getNestedException() instanceof TooLarge) {
        throw UnreadableWordException.tooLarge();
      }
      throw UnreadableWordException.damaged(damaged);
    }
  }

  private Element element(XMLStreamReader xml, int depth) throws XMLStreamException, TooLarge {
    if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
      throw new TooLarge();
    }
    String space = xml.getNamespaceURI();
    boolean word = space != null && space.contains(WORD) && space.endsWith("/main");
    String name = word ? xml.getLocalName() : ":" + xml.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    List<Element> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(xml, depth + 1));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return new Element(name, attributes, children, text.toString());
        }
        default -> {}
      }
    }
    throw new XMLStreamException("ends in the middle of " + name);
  }

  /** Targets inside the file by relation id, as paths of parts. */
  Map<String, String> relations(String part) throws IOException, UnreadableWordException {
    Map<String, String> targets = new HashMap<>();
    relations(part, relation -> relation.attribute("Id"), targets);
    return targets;
  }

  /** Targets inside the file by the last word of their type: {@code styles}, {@code header}. */
  Map<String, String> relationsByType(String part) throws IOException, UnreadableWordException {
    Map<String, String> targets = new HashMap<>();
    relations(
        part,
        relation ->
            relation.attribute("Type").map(type -> type.substring(type.lastIndexOf('/') + 1)),
        targets);
    return targets;
  }

  private void relations(
      String part,
      java.util.function.Function<Element, Optional<String>> key,
      Map<String, String> into)
      throws IOException, UnreadableWordException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    inside(
        folder + "_rels/" + part.substring(slash) + ".rels",
        "Relationships",
        relation -> {
          Optional<String> target = relation.attribute("Target");
          boolean external =
              relation.attribute("TargetMode").filter("External"::equals).isPresent();
          if (!external && target.isPresent()) {
            key.apply(relation).ifPresent(k -> into.put(k, resolve(folder, target.get())));
          }
        });
  }

  private static String resolve(String folder, String target) {
    String path = target.startsWith("/") ? target : "/" + folder + target;
    return Path.of(path).normalize().toString().replace('\\', '/').substring(1);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** More than any honest file holds. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Counts what is unpacked from all parts together. */
  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws TooLarge {
      bytes += read;
      if (bytes > MOST_BYTES) {
        throw new TooLarge();
      }
    }
  }
}
