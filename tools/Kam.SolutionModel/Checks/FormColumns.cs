namespace Kam.SolutionModel;

static class FormColumns
{
    public static SolutionCheck Check { get; } = new(
        "forms-name-columns", "A control is bound to a column of the form's table and is of a class that shows its type.",
        input => from form in input.Solution.Forms
                 from control in FormControls.Of(form.Xml)
                 where control.Column is not null
                 from problem in Problems(input, form, control)
                 select $"The {CheckInput.NameOf(form)} {problem}.");

    static IEnumerable<string> Problems(CheckInput input, Form form, FormControl control)
    {
        if (input.Tables[form.Table].Column(control.Column!) is not { } column) yield return $"shows {control.Column}, which is no column";
        else if (!ControlClass.For(column).Contains(control.ClassId)) yield return $"shows {control.Column}, a {column.Type}, in a control of the class {control.ClassId}";
    }
}
