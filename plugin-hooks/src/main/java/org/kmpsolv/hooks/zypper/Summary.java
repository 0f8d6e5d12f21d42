package org.kmpsolv.hooks.zypper;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kmpsolv.metadata.model.Evr;
import org.kmpsolv.metadata.model.Nevra;

/**
 * What {@code zypper --xmlout} says that it would do. Immutable.
 *
 * @param messages warnings, errors and problems, as they are for people
 */
record Summary(Change change, ImmutableList<String> messages) {

  /**
   * Reads it to the end.
   *
   * @throws XMLStreamException where it is not zypper's XML, or cannot be read
   */
  static Summary read(InputStream xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(xml);
    Reading reading = new Reading(reader);
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT) {
        reading.element();
      }
    }
    return new Summary(
        new Change(reading.added.build(), reading.removed.build()), reading.messages.build());
  }

  /** What is read until now. */
  private static final class Reading {
    private final XMLStreamReader reader;
    private final ImmutableSet.Builder<Nevra> added = ImmutableSet.builder();
    private final ImmutableSet.Builder<Nevra> removed = ImmutableSet.builder();
    private final ImmutableList.Builder<String> messages = ImmutableList.builder();
    private boolean removes;

    /** Whether a question has just begun; a description there is a problem of the solver. */
    private boolean asks;

    Reading(XMLStreamReader reader) {
      this.reader = reader;
    }

    void element() throws XMLStreamException {
      String name = reader.getLocalName();
      boolean problem = asks && name.equals("description");
      asks = name.equals("prompt");
      if (problem) {
        messages.add(reader.getElementText().strip());
        return;
      }
      switch (name) {
        case "message" -> message();
        case "solvable" -> solvable();
        default -> {
          // The sections; there are those that tell of a package once more, such as its vendor.
          if (name.startsWith("to-")) {
            removes = name.equals("to-remove");
          }
        }
      }
    }

    private void message() throws XMLStreamException {
      String type = attribute("type");
      if (type.equals("error") || type.equals("warning")) {
        messages.add(reader.getElementText());
      }
    }

    private void solvable() {
      if (!attribute("type").equals("package")) {
        return;
      }
      Nevra nevra = nevra(attribute("edition"), attribute("arch"));
      (removes ? removed : added).add(nevra);
      String old = attribute("edition-old");
      if (!old.isEmpty()) {
        removed.add(nevra(old, attribute("arch-old")));
      }
    }

    private Nevra nevra(String edition, String architecture) {
      return new Nevra(attribute("name"), Evr.parse(edition), architecture);
    }

    private String attribute(String name) {
      String value = reader.getAttributeValue(null, name);
      return value == null ? "" : value;
    }
  }
}
