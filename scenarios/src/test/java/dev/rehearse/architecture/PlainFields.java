package dev.rehearse.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Follows the fields of a class, and the fields of what they hold, and finds what a run could not store or compare. */
final class PlainFields {
    private static final Set<String> ALLOWED = Set.of(String.class.getName(), List.class.getName());

    private PlainFields() {}

    static ArchCondition<JavaClass> isAllThatIsHeld() {
        return new ArchCondition<>("hold primitives, strings, enums, records and lists of them only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                walk(type, events, new HashSet<>());
            }
        };
    }

    private static void walk(JavaClass type, ConditionEvents events, Set<JavaClass> seen) {
        if (type.isEnum() || !seen.add(type)) {
            return;
        }
        for (JavaField field : type.getFields()) {
            if (field.getModifiers().contains(JavaModifier.STATIC)) {
                continue;
            }
            for (JavaClass part : parts(field)) {
                if (!isPlain(part)) {
                    String message = field.getFullName() + " holds a " + part.getName();
                    events.add(SimpleConditionEvent.violated(type, message));
                } else if (part.isRecord()) {
                    walk(part, events, seen);
                }
            }
        }
    }

    /** The type of a field and its type arguments; of an array, ArchUnit would name the elements alone. */
    private static Set<JavaClass> parts(JavaField field) {
        Set<JavaClass> parts = new LinkedHashSet<>(field.getAllInvolvedRawTypes());
        parts.add(field.getRawType());
        return parts;
    }

    private static boolean isPlain(JavaClass part) {
        boolean ours = part.getPackageName().startsWith(Arrows.PRODUCT);
        return part.isPrimitive()
                || ALLOWED.contains(part.getName())
                || (ours && !part.isArray() && (part.isEnum() || part.isRecord() || part.isInterface()));
    }
}
