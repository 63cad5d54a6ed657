/** The application: its main class and what belongs to no single room. */
@NullMarked
package io.milepost;

import org.jspecify.annotations.NullMarked;
