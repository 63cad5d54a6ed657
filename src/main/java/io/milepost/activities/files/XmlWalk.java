package io.milepost.activities.files;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML file element by element, in constant memory. Names lose their prefix, since exporters forget to
 * declare them. Document types and entities are refused, not resolved.
 */
final class XmlWalk {

    /** What {@link #root} answers for a document type declaration. */
    static final String DOCUMENT_TYPE = "!DOCTYPE";

    private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*?encoding=[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 10_000;

    /** Told of every element, outermost first. */
    interface Visitor {

        /** @param attributes only valid during the call */
        default void start(String name, String parent, Attributes attributes) throws UnreadableException {}

        /** @param text all text directly within the element, trimmed */
        void end(String name, String parent, String text) throws UnreadableException;
    }

    /** An element's attributes by their name without prefix. */
    interface Attributes {
        @Nullable
        String get(String name);
    }

    private XmlWalk() {}

    /**
     * @return whether the file was well-formed to its end; what was visited before a break stays visited
     * @throws UnreadableException if it declares entities or a document type, or is nested beyond reason
     */
    static boolean walk(byte[] content, Visitor visitor) throws UnreadableException {
        Deque<String> names = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(text(content));
            while (reader.hasNext()) {
                switch (next(reader)) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = withoutPrefix(reader.getLocalName());
                        visitor.start(name, parent(names), wanted -> attribute(reader, wanted));
                        names.push(name);
                        texts.push(new StringBuilder());
                        if (names.size() > DEEPEST) {
                            throw new UnreadableException(ReadResult.Reason.XML_BROKEN);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        StringBuilder text = texts.peek();
                        if (text != null && text.length() + reader.getTextLength() <= LONGEST_TEXT) {
                            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        String name = names.pop();
                        visitor.end(name, parent(names), texts.pop().toString().strip());
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableException(ReadResult.Reason.XML_ENTITIES);
                    default -> {
                        // Comments, processing instructions and the document's own beginning and end.
                    }
                }
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /** The JDK's parser reports some malformed input by runtime exceptions. */
    private static int next(XMLStreamReader reader) throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    /** The root element's name without prefix, or empty where this is no XML. */
    static String root(byte[] content) {
        if (!beginsLikeXml(content)) {
            return "";
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(text(content));
            while (reader.hasNext()) {
                int event = next(reader);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return withoutPrefix(reader.getLocalName());
                }
                if (event == XMLStreamConstants.DTD) {
                    return DOCUMENT_TYPE;
                }
            }
        } catch (XMLStreamException e) {
            return "";
        }
        return "";
    }

    private static boolean beginsLikeXml(byte[] content) {
        int i = afterSpace(content);
        int mark = byteOrderMark(content) == null ? 0 : content[i] == (byte) 0xef ? 3 : 2;
        for (int j = i + mark; j < Math.min(content.length, i + mark + 2); j++) {
            if (content[j] == '<') {
                return true;
            }
        }
        return false;
    }

    /**
     * The file as characters. Bytes that its encoding does not know become a replacement character: a broken letter in a
     * title is no reason to lose a run.
     */
    private static Reader text(byte[] content) {
        int begin = afterSpace(content);
        Charset marked = byteOrderMark(content);
        Charset charset = marked == null ? declared(content, begin) : marked;
        int skip = StandardCharsets.UTF_8.equals(marked) ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(content, begin + skip, content.length - begin - skip), charset);
    }

    private static @Nullable Charset byteOrderMark(byte[] content) {
        int i = afterSpace(content);
        if (i + 4 > content.length) {
            return null;
        }
        int first = content[i] & 0xff;
        int second = content[i + 1] & 0xff;
        if (first == 0xef && second == 0xbb) {
            return StandardCharsets.UTF_8;
        }
        // UTF_16 reads the mark itself to learn the order.
        return (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe) ? StandardCharsets.UTF_16 : null;
    }

    private static Charset declared(byte[] content, int begin) {
        String head = new String(content, begin, Math.min(200, content.length - begin), StandardCharsets.ISO_8859_1);
        Matcher declaration = ENCODING.matcher(head);
        try {
            return declaration.lookingAt() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Some exporters write blanks before the XML declaration, which the standard forbids and no reader needs. */
    private static int afterSpace(byte[] content) {
        int i = 0;
        while (i < content.length
                && (content[i] == ' ' || content[i] == '\n' || content[i] == '\r' || content[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private static @Nullable String attribute(XMLStreamReader reader, String wanted) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (withoutPrefix(reader.getAttributeLocalName(i)).equals(wanted)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String parent(Deque<String> names) {
        String parent = names.peek();
        return parent == null ? "" : parent;
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
