package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text: UTF-8 without control characters, or a refusal that says where. */
public final class Decoder {

    /** Largest text in bytes. */
    public static final int MOST_BYTES = 1 << 20;

    /** The YAML parser takes time with the square of a line's length. */
    private static final int LONGEST_LINE = 4000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoder() {}

    /**
     * The text that the bytes are.
     *
     * @throws BadScenario if they are too many, no UTF-8, or hold control characters
     */
    public static String decode(String source, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Problems.fatal(
                    new Place(source, 1, 1),
                    "the file is too large: " + bytes.length + " bytes",
                    "a scenario has at most 1 MiB");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw Problems.fatal(
                    end(source, text),
                    "this is not UTF-8 text: byte " + (bytes[in.position()] & 0xFF),
                    "save the file as UTF-8; binary files are no scenarios");
        }
        String content = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        refuseControlCharacters(source, content);
        refuseLongLines(source, content);
        return content;
    }

    private static void refuseControlCharacters(String source, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                throw Problems.fatal(
                        end(source, text.substring(0, i)),
                        "a control character, number " + (int) text.charAt(i),
                        "remove it; binary files are no scenarios");
            }
        }
    }

    private static void refuseLongLines(String source, String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean newLine = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            start = newLine ? i + 1 : start;
            if (i - start >= LONGEST_LINE) {
                throw Problems.fatal(
                        end(source, text.substring(0, i)),
                        "this line is too long",
                        "a line has at most " + LONGEST_LINE + " characters");
            }
        }
    }

    private static boolean isPrintable(char c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
        boolean ascii = c >= ' ' && c <= '~';
        return layout || ascii || (c >= '\u00A0' && c != BYTE_ORDER_MARK && c < '\uFFFE');
    }

    /** The place just after a text. */
    private static Place end(String source, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean newLine = text.charAt(i) == '\n';
            line += newLine ? 1 : 0;
            column = newLine ? 1 : column + 1;
        }
        return new Place(source, line, column);
    }
}
