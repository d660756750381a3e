<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Fields</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::ContractsPanel</name>
    <message numerus="yes">
        <source>%n contract(s) are added behind the last.</source>
        <translation>
            <numerusform>%n contract are added behind the last.</numerusform>
            <numerusform>%n contracts are added behind the last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n contract(s)</source>
        <translation>
            <numerusform>%1 of %n contract</numerusform>
            <numerusform>%1 of %n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::Document</name>
    <message numerus="yes">
        <source>The project has %n error(s)</source>
        <translation>
            <numerusform>The project has %n error</numerusform>
            <numerusform>The project has %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::ExplainDialog</name>
    <message numerus="yes">
        <source>%1: %n cell(s) added up</source>
        <translation>
            <numerusform>%1: %n cell added up</numerusform>
            <numerusform>%1: %n cells added up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its %n term(s) add up to %1.</source>
        <translation>
            <numerusform>Its %n term is %1.</numerusform>
            <numerusform>Its %n terms add up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::FindBar</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::GridEditing</name>
    <message numerus="yes">
        <source>%n row(s) are added.</source>
        <translation>
            <numerusform>%n row are added.</numerusform>
            <numerusform>%n rows are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Cut %n cell</numerusform>
            <numerusform>Cut %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were left as they are. %1</source>
        <comment>how many, why the first one</comment>
        <translation>
            <numerusform>%n cell were left as they are. %1</numerusform>
            <numerusform>%n cells were left as they are. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s) down</source>
        <translation>
            <numerusform>Fill %n cell down</numerusform>
            <numerusform>Fill %n cells down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s) to the right</source>
        <translation>
            <numerusform>Fill %n cell to the right</numerusform>
            <numerusform>Fill %n cells to the right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s)</source>
        <translation>
            <numerusform>Insert %n row</numerusform>
            <numerusform>Insert %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation>
            <numerusform>Delete %n row</numerusform>
            <numerusform>Delete %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::MainWindow</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n facility</numerusform>
            <numerusform>%n facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) from %1</source>
        <translation>
            <numerusform>%n month from %1</numerusform>
            <numerusform>%n months from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) at the end could not be made again. All before them are in the window, and everything is kept until the next start.</source>
        <translation>
            <numerusform>%n change at the end could not be made again. All before them are in the window, and everything is kept until the next start.</numerusform>
            <numerusform>%n changes at the end could not be made again. All before them are in the window, and everything is kept until the next start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) imported from %1; Undo takes them back</source>
        <translation>
            <numerusform>%n contract imported from %1; Undo takes it back</numerusform>
            <numerusform>%n contracts imported from %1; Undo takes them back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::NavigatorModel</name>
    <message numerus="yes">
        <source>%1, %n error(s)</source>
        <translation>
            <numerusform>%1, %n error</numerusform>
            <numerusform>%1, %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::PartForm</name>
    <message numerus="yes">
        <source>⚠ %n error(s)</source>
        <translation>
            <numerusform>⚠ %n error</numerusform>
            <numerusform>⚠ %n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::PasteDialog</name>
    <message numerus="yes">
        <source>%n cell(s) would not take the text. Nothing has been changed yet.</source>
        <translation>
            <numerusform>%n cell would not take the text. Nothing has been changed yet.</numerusform>
            <numerusform>%n cells would not take the text. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::RollDialog</name>
    <message numerus="yes">
        <source>%n new contract(s)</source>
        <translation>
            <numerusform>%n new contract</numerusform>
            <numerusform>%n new contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) changed</source>
        <translation>
            <numerusform>%n contract changed</numerusform>
            <numerusform>%n contracts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new facility(ies)</source>
        <translation>
            <numerusform>%n new facility</numerusform>
            <numerusform>%n new facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n row left out</numerusform>
            <numerusform>%n rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): nothing can be imported before they are mended, in the table or in what its columns are.</source>
        <translation>
            <numerusform>%n error: nothing can be imported before it is mended, in the table or in what its columns are.</numerusform>
            <numerusform>%n errors: nothing can be imported before they are mended, in the table or in what its columns are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rackrent::SelectionStatistics</name>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>%n cell filled</numerusform>
            <numerusform>%n cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of different units</source>
        <translation>
            <numerusform>%n number of different units</numerusform>
            <numerusform>%n numbers of different units</numerusform>
        </translation>
    </message>
</context>
</TS>
