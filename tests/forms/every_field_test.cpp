// Every field of every kind of part, edited through its form: the file has what was typed, and undo gives its bytes
// back.
#include "tests/forms/panels_fixture.h"
#include "views/items/field_cells.h"

#include <set>

using namespace rackrent;

class EveryFieldTest : public QObject, private PanelsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() {}
    void cleanup() { closePanels(); }

    void takesAnotherValue_data();
    void takesAnotherValue();

private:
    /// Another text for a field than the one that it shows.
    static QString another(const Field& field, const Json& part, const NumberText& numbers);
    void editLine(FieldRow& row, const FormContext& context);
    void editChoice(FieldRow& row);
    void editField(FieldRow& row);
    int m_edited = 0;
};

void EveryFieldTest::takesAnotherValue_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name :
         {"resources/samples/colossus", "resources/samples/ellendale", "resources/samples/river-bend"})
        QTest::newRow(name) << QStringLiteral(RACKRENT_SOURCE_DIR "/%1.rackrent").arg(QLatin1String(name));
    for (const char* name :
         {"03-index-escalation", "04-steps-ramp-free-rent", "05-gpu-hours", "08-capital-and-depreciation", "09-loans",
          "10-after-expiry", "11-exit-and-returns", "random-1001", "random-1004"})
        QTest::newRow(name)
            << QStringLiteral(RACKRENT_SOURCE_DIR "/tests/conformance/%1.json").arg(QLatin1String(name));
}

QString EveryFieldTest::another(const Field& field, const Json& part, const NumberText& numbers)
{
    switch (field.kind) {
    case FieldKind::Id: return QStringLiteral("another-id");
    case FieldKind::Day: return QStringLiteral("2031-03-31");
    case FieldKind::Whole: return numbers.exact(37, field.quantityOf ? field.quantityOf(part) : field.quantity);
    case FieldKind::Number: return numbers.exact(0.375, field.quantityOf ? field.quantityOf(part) : field.quantity);
    default: return QStringLiteral("other words");
    }
}

void EveryFieldTest::editLine(FieldRow& row, const FormContext& context)
{
    const QString typed = another(row.field(), context.part(), context.numbers);
    const Typed<FieldInput> meant = readField(row.field(), typed, context.part(), m_document->json(), context.numbers);
    row.focusPlace(std::nullopt, nullptr);
    QWidget* input = row.editor().input();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, typed);
    QTest::keyClick(input, Qt::Key_Return,
                    row.field().kind == FieldKind::LongText ? Qt::ControlModifier : Qt::NoModifier);
    if (!meant.value) { // a list of ids that nobody has: the text stays, the document too
        QCOMPARE(row.editor().typed(), typed);
        QCOMPARE(m_document->bytes(), m_bytes);
        QTest::keyClick(input, Qt::Key_Escape);
        return;
    }
    const Json* now = rackrent::elementAt(m_document->json(), row.pointer());
    QVERIFY2(now && *now == meant.value->value, row.pointer().c_str());
    ++m_edited;
}

void EveryFieldTest::editChoice(FieldRow& row)
{
    if (auto* box = qobject_cast<QComboBox*>(row.editor().input())) {
        if (box->count() < 2)
            return;
        box->setFocus();
        QTest::keyClick(box, box->currentIndex() == 0 ? Qt::Key_Down : Qt::Key_Up);
    } else {
        QTest::keyClick(row.editor().input(), Qt::Key_Space);
    }
    QVERIFY2(m_document->bytes() != m_bytes, row.pointer().c_str());
    ++m_edited;
}

void EveryFieldTest::editField(FieldRow& row)
{
    if (!row.isNeeded())
        return;
    const FormContext context(*m_document, row.place());
    const int before = steps();
    if (isChoiceLike(row.field()))
        editChoice(row);
    else
        editLine(row, context);
    QVERIFY2(steps() <= before + 1, row.pointer().c_str()); // one gesture, one step
    while (steps() > before)
        m_document->undoStack().undo();
    QVERIFY2(m_document->bytes() == m_bytes, row.pointer().c_str());
    QVERIFY2(!row.editor().isDirty(), row.pointer().c_str());
}

void EveryFieldTest::takesAnotherValue()
{
    QFETCH(QString, file);
    openPanels(file);
    m_edited = 0;
    std::set<PartKind> seen;
    for (const PartPlace& place : partsOf(m_document->json())) {
        if (!seen.insert(place.kind).second)
            continue; // one of each kind
        m_inspector->showPart(place);
        for (const FieldGroup& group : formOf(place.kind))
            for (const Field& field : group.fields)
                if (auto* row = qobject_cast<FieldRow*>(m_inspector->form()->row(field.path));
                    row && &row->field() == &field) {
                    editField(*row);
                    if (QTest::currentTestFailed())
                        return;
                }
    }
    QVERIFY(m_edited > 40);
}

QTEST_MAIN(EveryFieldTest)
#include "every_field_test.moc"
