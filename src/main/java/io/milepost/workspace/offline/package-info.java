/** What an athlete typed on a phone without reception, as it arrives: pure rules for reading it. */
@NullMarked
package io.milepost.workspace.offline;

import org.jspecify.annotations.NullMarked;
