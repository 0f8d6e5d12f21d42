package org.kmpsolv.metadata.io;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.function.Function;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.MetadataException;

/**
 * Walks through an XML file from element to element. The element it stands on is to be left by
 * {@link #text}, {@link #skip} or a loop over {@link #nextChild}, one of them, once.
 *
 * <p>A document type is an error, so there are no entities but XML's own five. Every failure is a
 * {@link MetadataException} that names file, line and column. Not thread-safe.
 */
public final class XmlCursor implements AutoCloseable {

  /** Metadata nest six deep. */
  private static final int MAX_DEPTH = 64;

  private final String name;
  private final Function<IOException, MetadataException> readFailure;
  private final XMLStreamReader reader;
  private int depth;

  /** Walks through a file from its start; the file stays open. */
  public XmlCursor(MetadataFile file) {
    this(file.name(), file.content(), file::failure);
  }

  /** Walks through bytes that are in memory already. */
  public XmlCursor(String name, ByteArrayInputStream content) {
    this(name, content, e -> new MetadataException(name + ": " + e.getMessage(), e));
  }

  private XmlCursor(
      String name, InputStream content, Function<IOException, MetadataException> readFailure) {
    this.name = name;
    this.readFailure = readFailure;
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      // The encoding is given: the metadata formats are UTF-8, whatever a declaration says.
      this.reader = factory.createXMLStreamReader(content, "UTF-8");
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
  }

  /** Goes to the root, which is to have that name. */
  public void root(String wanted) {
    if (!nextChild()) {
      throw error("there is no element in it");
    }
    if (!localName().equals(wanted)) {
      throw error(
          "the outermost element is <"
              + MetadataFile.oneLine(localName())
              + ">, not <"
              + wanted
              + ">");
    }
  }

  /** Reads what follows the root, which was left: no more than comments and space. */
  public void end() {
    if (nextChild()) {
      throw error("there is more than one outermost element");
    }
  }

  /** Goes to the next child of the element it stands in; false where it has left that element. */
  public boolean nextChild() {
    for (; ; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > MAX_DEPTH) {
            throw error("elements are nested deeper than " + MAX_DEPTH);
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return false;
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {
          // text between elements, comments
        }
      }
    }
  }

  /** Leaves the element without looking at what is in it. */
  public void skip() {
    int outside = depth - 1;
    while (depth > outside) {
      nextChild();
    }
  }

  /** The text of the element, which is left. */
  public String text() {
    String first = "";
    StringBuilder more = null;
    for (; ; ) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          String part = currentText();
          if (more != null) {
            more.append(part);
          } else if (first.isEmpty()) {
            first = part;
          } else {
            more = new StringBuilder(first).append(part);
          }
        }
        case XMLStreamConstants.START_ELEMENT -> throw error("an element stands inside of text");
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          return more == null ? first : more.toString();
        }
        default -> {
          // comments
        }
      }
    }
  }

  private String currentText() {
    try {
      return reader.getText();
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  private int next() {
    int event;
    try {
      event = reader.next();
    } catch (XMLStreamException | RuntimeException e) {
      throw failure(e);
    }
    if (event == XMLStreamConstants.DTD) {
      throw error("a document type (DOCTYPE) is not allowed");
    }
    if (event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw error("an entity that nobody has declared");
    }
    return event;
  }

  /** The name of the element it has gone to, without a prefix. */
  public String localName() {
    return reader.getLocalName();
  }

  /** How many attributes the element has that it has gone to. */
  public int attributeCount() {
    return reader.getAttributeCount();
  }

  /** The name of an attribute, of which the first is 0. */
  public String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  /** The value of an attribute, of which the first is 0. */
  public String attributeValue(int index) {
    return reader.getAttributeValue(index);
  }

  /** The attribute of that name; null where the element has none. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The attribute of that name; an empty text where the element has none. */
  public String attributeOrEmpty(String name) {
    String value = attribute(name);
    return value == null ? "" : value;
  }

  /** The attribute of that name, which the element must have. */
  public String requiredAttribute(String name) {
    String value = attribute(name);
    if (value == null) {
      throw error("<" + localName() + "> has no attribute '" + name + "'");
    }
    return value;
  }

  /** The attribute of that name, a whole number; 0 where it lacks or is empty. */
  public long numberAttribute(String name) {
    return number(name, attributeOrEmpty(name));
  }

  /** A whole number, 0 or more; 0 where the text is empty. */
  public long number(String what, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw error(what + " '" + MetadataFile.oneLine(text) + "' is not a number, 0 or more");
  }

  /** An epoch; 0 where the text is empty. */
  public int epoch(String text) {
    try {
      return text.isEmpty() ? 0 : Evr.parseEpoch(text);
    } catch (IllegalArgumentException e) {
      throw error(e);
    }
  }

  /** What is wrong where it stands. */
  public MetadataException error(String what) {
    return new MetadataException(name + place(reader.getLocation()) + ": " + what);
  }

  /** What a value's own check found wrong where it stands. */
  public MetadataException error(IllegalArgumentException e) {
    return error(MetadataFile.oneLine(String.valueOf(e.getMessage())));
  }

  private static String place(@Nullable Location at) {
    return at == null || at.getLineNumber() < 1
        ? ""
        : ":" + at.getLineNumber() + ":" + at.getColumnNumber();
  }

  private MetadataException failure(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof XMLStreamException xml) {
        if (xml.getNestedException() instanceof IOException io) {
          return readFailure.apply(io);
        }
        String text = String.valueOf(xml.getMessage());
        // The parser repeats the place on a line of its own.
        int end = text.indexOf("\n at [");
        return new MetadataException(
            name
                + place(xml.getLocation())
                + ": "
                + MetadataFile.oneLine(end < 0 ? text : text.substring(0, end)),
            e);
      }
      if (cause instanceof IOException io) {
        return readFailure.apply(io);
      }
    }
    String what = e instanceof NoSuchElementException ? "it ends too early" : "it is no XML";
    return readFailure.apply(new IOException(what, e));
  }

  /** The file stays open. */
  @Override
  public void close() {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      // All that was wanted has been read.
    }
  }
}
