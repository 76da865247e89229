from house.tree import functions, modules, texts

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
LONGEST_SCRIPT = 120


def test_no_file_of_code_has_more_than_400_lines() -> None:
    lengths = {
        name: len(text.splitlines())
        for name, text in texts()
        if name.endswith((".py", ".js", ".css", ".html"))
    }

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FILE} == {}
    assert len(lengths) > 100


def test_no_function_has_more_than_50_lines() -> None:
    lengths = {
        f"{name}: {function.name}": (function.end_lineno or 0) - function.lineno + 1
        for name, module in modules()
        for function in functions(module)
    }

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}
    assert len(lengths) > 500


def test_no_script_of_a_page_has_more_than_120_lines() -> None:
    lengths = {name: len(text.splitlines()) for name, text in texts() if name.endswith(".js")}

    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_SCRIPT} == {}
