package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * An item of the procedure, split but not yet understood. All numbers are known before any step is read, because a step
 * may name a later one.
 *
 * @param place where the number stands
 * @param number from 1
 * @param target the part it is about, known or not
 * @param instructions what follows the colon
 * @param others the item's other keys
 */
record StepHead(Place place, int number, Phrase target, Node instructions, Fields others) {

    private static final int MOST = 9999;
    private static final String FORM = "write a step as 10. S2: command";

    /** The heads of all items that have one; the others are noted as mistakes. */
    static List<StepHead> all(Node procedure, Problems problems) {
        List<StepHead> heads = new ArrayList<>();
        List<Node> items = List.of();
        try {
            if (procedure instanceof Fields) {
                throw Form.wrong(procedure, Keys.PROCEDURE, "a list; put a hyphen before each step");
            }
            items = Form.list(procedure, Keys.PROCEDURE);
            if (items.isEmpty()) {
                throw new Misread(procedure.place(), "the procedure has no steps", FORM);
            }
        } catch (Misread misread) {
            misread.addTo(problems);
        }
        for (Node item : items) {
            try {
                heads.add(of(item));
            } catch (Misread misread) {
                misread.addTo(problems);
            }
        }
        ascend(heads, problems);
        return heads;
    }

    /** Of two numbers that do not ascend the one is wrong that does not fit its other neighbour either. */
    private static void ascend(List<StepHead> heads, Problems problems) {
        int last = 0;
        for (int i = 0; i < heads.size(); i++) {
            StepHead head = heads.get(i);
            boolean leaps = head.number > last && follows(heads, i + 1, last, head.number);
            if (head.number == last) {
                problems.add(head.place, "step " + head.number + " occurs twice", "numbers must ascend");
            } else if (head.number < last) {
                problems.add(head.place, "step " + head.number + " comes after step " + last, "numbers must ascend");
            } else if (leaps) {
                int next = heads.get(i + 1).number;
                problems.add(head.place, "step " + head.number + " comes before step " + next, "numbers must ascend");
            } else {
                last = head.number;
            }
        }
    }

    /** Whether the next two steps ascend from one number and stay below another. */
    private static boolean follows(List<StepHead> heads, int next, int above, int below) {
        return next + 1 < heads.size()
                && heads.get(next).number > above
                && heads.get(next + 1).number > heads.get(next).number
                && heads.get(next + 1).number < below;
    }

    private static StepHead of(Node item) {
        if (!(item instanceof Fields fields)) {
            throw Form.wrong(item, "a step", "written as 10. S2: command");
        }
        List<Field> others = new ArrayList<>();
        Field numbered = null;
        for (Field field : fields.fields()) {
            if (numbered == null && Character.isDigit(field.key().value().charAt(0))) {
                numbered = field;
            } else {
                others.add(field);
            }
        }
        if (numbered == null) {
            throw new Misread(fields.place(), "this step has no number", FORM);
        }
        Phrase key = Phrase.of(numbered.key());
        Phrase target = key.behind(".");
        if (target == null || target.isEmpty()) {
            throw key.bad(key.value() + " is not a number and a target", FORM);
        }
        int number = number(key.before("."));
        return new StepHead(key.place(), number, target, numbered.value(), new Fields(fields.place(), others));
    }

    private static int number(Phrase phrase) {
        String digits = phrase.value();
        boolean whole = digits.length() <= Integer.toString(MOST).length();
        for (int i = 0; i < digits.length(); i++) {
            whole &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        int number = whole ? Integer.parseInt(digits) : 0;
        if (number == 0) {
            throw phrase.bad(digits + " is not the number of a step", "write a whole number from 1 to " + MOST);
        }
        return number;
    }
}
